package dev.projectsapi.contract.examination;

import static dev.projectsapi.contract.examination.ClientCase.Ending.ALL;
import static dev.projectsapi.contract.examination.ClientCase.Ending.GIVES_UP;
import static dev.projectsapi.contract.examination.ClientCase.Who.GROWING;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_PAGES;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_SCRIPTS;
import static dev.projectsapi.contract.examination.ClientCase.Who.NOTHING;
import static dev.projectsapi.contract.examination.ClientCase.Who.SHRINKING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.faults.SeenRequest;
import java.util.List;

/** From page to page, and what may lie on the way. */
final class WalkCases {

    private static final String EMPTY_PAGE = "an-empty-page-";
    private static final int SOME = 40;

    private WalkCases() {}

    static List<ClientCase> all() {
        return List.of(
                ClientCase.of(
                        "all-pages",
                        "",
                        "450 projects on many pages: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.right(460)),
                ClientCase.of(
                        "names-in-many-scripts",
                        "",
                        "Names in many scripts, and a token with colons: all are printed as they are.",
                        MANY_SCRIPTS,
                        ALL,
                        Scripts.right(150)),
                ClientCase.of(
                        "no-projects",
                        "",
                        "An account without projects, and a token that is not ASCII: nothing is printed, and that is no failure.",
                        NOTHING,
                        ALL,
                        Scripts.right(5)),
                ClientCase.of(
                        "unknown-fields",
                        "1",
                        "Fields that the contract does not have yet, in every object: ignored.",
                        MANY_PAGES,
                        ALL,
                        Scripts.changing(Scripts.ANY, (request, page) -> addFields(page))),
                ClientCase.of(
                        "empty-page-in-the-middle",
                        "29",
                        "A page without projects, but with a token for the next one: the walk goes on.",
                        MANY_PAGES,
                        ALL,
                        WalkCases::emptyPage),
                ClientCase.of(
                                "same-token-again",
                                "30",
                                "Every page names the same next page: the client gives up, and does not go round for ever.",
                                MANY_PAGES,
                                GIVES_UP,
                                (origin, port) -> circle(origin, port, "again", "again"))
                        .repeating(),
                ClientCase.of(
                                "tokens-in-a-circle",
                                "30",
                                "Two pages that name each other as the next one: likewise.",
                                MANY_PAGES,
                                GIVES_UP,
                                (origin, port) -> circle(origin, port, "first", "second"))
                        .repeating(),
                ClientCase.of(
                                "project-on-two-pages",
                                "31",
                                "A project that comes again on the next page: nothing is lost, and the walk ends.",
                                MANY_PAGES,
                                ALL,
                                WalkCases::repeated)
                        .repeating(),
                ClientCase.of(
                        "total-changes",
                        "32",
                        "TotalCount is smaller on the second page: the walk follows the tokens, not the count.",
                        MANY_PAGES,
                        ALL,
                        Scripts.changing(
                                Scripts.ANY,
                                (request, page) -> page.put("TotalCount", Scripts.isLater(request) ? 60 : 450))),
                ClientCase.of(
                        "projects-disappear",
                        "32",
                        "Projects disappear on pages that were read: those that stay are printed once each.",
                        SHRINKING,
                        ALL,
                        Scripts.right(SOME)),
                ClientCase.of(
                        "projects-appear",
                        "32",
                        "Projects appear on pages that were read: the old ones are printed once each.",
                        GROWING,
                        ALL,
                        Scripts.right(SOME)));
    }

    private static void addFields(ObjectNode page) {
        page.putObject("FutureField").putArray("Values").add(1);
        for (JsonNode project : page.path("Properties")) {
            ((ObjectNode) project).putNull("FutureField");
        }
    }

    /** Between the first page and the second: its token is the second's, in disguise. */
    private static Scene emptyPage(Origin origin, int port) {
        return new ScriptedScene(port, Scripts.ANY, (request, scene) -> {
            if (request.target().contains(EMPTY_PAGE)) {
                Reply reply = origin.reply(request, request.target().replace(EMPTY_PAGE, ""));
                return reply.answer();
            }
            if (!Scripts.isLater(request)) {
                return origin.reply(request).answer();
            }
            return origin.reply(request).changed(page -> emptied(page, request)).answer();
        });
    }

    private static void emptied(ObjectNode page, SeenRequest request) {
        String token = request.target().replaceFirst(".*NextPageToken=([^&]*).*", "$1");
        boolean skips = token.equals(request.target());
        if (!skips) {
            page.putArray("Properties");
            page.put("NextPageToken", EMPTY_PAGE + token);
        }
    }

    /** The first page again and again; the second token leads to the first one, and back. */
    private static Scene circle(Origin origin, int port, String one, String other) {
        return new ScriptedScene(port, SOME, (request, scene) -> {
            String next = request.target().contains("=" + other) ? one : other;
            Reply first = origin.reply(request, request.target().replaceFirst("[?&]NextPageToken=[^&]*", ""));
            return first.changed(page -> page.put("NextPageToken", next)).answer();
        });
    }

    /** The last project of the first page, before those of the second. */
    private static Scene repeated(Origin origin, int port) {
        JsonNode[] last = new JsonNode[1];
        return new ScriptedScene(
                port,
                Scripts.ANY,
                (request, scene) -> origin.reply(request)
                        .changed(page -> {
                            ArrayNode projects = page.withArray("Properties");
                            synchronized (last) {
                                if (!Scripts.isLater(request)) {
                                    last[0] = projects.get(projects.size() - 1);
                                } else if (last[0] != null) {
                                    projects.insert(0, last[0]);
                                }
                            }
                        })
                        .answer());
    }
}
