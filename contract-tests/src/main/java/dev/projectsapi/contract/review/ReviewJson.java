package dev.projectsapi.contract.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A review for programs of one's own. */
final class ReviewJson {

    private ReviewJson() {}

    static ObjectNode of(Review review) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("verb", review.verb()).put("document", review.document().toString());
        review.older().ifPresent(older -> json.put("older", older.toString()));
        json.put("passed", !review.serious()).put("summary", review.summary());
        var remarks = json.putArray("remarks");
        for (Remark remark : review.remarks()) {
            ObjectNode each = remarks.addObject();
            each.put("rule", remark.rule());
            each.put("serious", remark.serious());
            each.put("line", remark.line());
            if (remark.olderLine() > 0) {
                each.put("olderLine", remark.olderLine());
            }
            var places = each.putArray("places");
            remark.places().forEach(places::add);
            each.put("what", remark.what());
            each.put("why", remark.why());
            each.put("action", remark.action());
        }
        return json;
    }
}
