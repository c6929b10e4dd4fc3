package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.ExampleRequest;
import java.util.List;

/** Writes the examples' requests as an {@code .http} file, which editors send at a click. */
final class HttpFile {

    private final Document document;
    private final StringBuilder text = new StringBuilder();

    private HttpFile(Document document) {
        this.document = document;
    }

    static String of(Document document, List<Request> requests) {
        HttpFile file = new HttpFile(document);
        file.line("# The documented examples of the Projects API, against the server-stub's sample.")
                .line("@origin = " + Request.ORIGIN)
                .line("# of an answer that has one; the requests that need it say so")
                .line("@NextPageToken = put-it-here");
        requests.stream().filter(HttpFile::sendable).forEach(file::request);
        return file.text.toString();
    }

    /** Not what needs a server in trouble, nor a header longer than anyone wants to see in an editor. */
    static boolean sendable(Request request) {
        return request.plain() && request.sent().padding() == 0;
    }

    private void request(Request request) {
        ExampleRequest sent = request.sent();
        line("").line("### " + document.summaryOf(request.example()));
        if (sent.after() != null) {
            line("# needs a NextPageToken of " + sent.after());
        }
        line(sent.method() + " {{origin}}" + sent.path().replace("{NextPageToken}", "{{NextPageToken}}"));
        if (sent.account() != null) {
            line("Authorization: Basic " + sent.account() + " " + request.token());
        }
        sent.headers().forEach((name, value) -> line(name + ": " + value));
    }

    private HttpFile line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
