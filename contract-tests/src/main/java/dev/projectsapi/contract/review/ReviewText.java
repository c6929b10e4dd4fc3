package dev.projectsapi.contract.review;

import java.io.PrintWriter;

/** For the terminal: where, what, why, and what to do; the summary last. */
public final class ReviewText {

    private ReviewText() {}

    public static void print(Review review, PrintWriter out) {
        for (Remark remark : review.remarks()) {
            out.println(review.document() + ":" + remark.line() + "  " + kind(review, remark) + remark.rule());
            remark.places().forEach(place -> out.println("     " + (place.isEmpty() ? "the document" : place)));
            out.println("     " + remark.what() + before(review, remark));
            out.println("     " + remark.why() + " What to do: " + remark.action());
        }
        out.println(review.summary());
        out.flush();
    }

    static String kind(Review review, Remark remark) {
        if (review.older().isEmpty()) {
            return "";
        }
        return remark.serious() ? "BREAKING " : "compatible ";
    }

    private static String before(Review review, Remark remark) {
        return review.older()
                .map(older -> " (" + older + ":" + remark.olderLine() + ")")
                .orElse("");
    }
}
