package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.HonestServer;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A server with one fault.
 *
 * @param name what it does wrong, a sentence without its subject
 * @param foundBy the rule that has to find it
 * @param needsData whether the fault is one of what is stored, which only a data file can show
 */
public record Broken(String kind, String name, String foundBy, boolean needsData, Consumer<Api> change) {

    /** All of them, those first that wait for what is late: others run meanwhile. */
    public static List<Broken> all() {
        return Stream.of(
                        BrokenTransport.servers(),
                        BrokenFields.servers(),
                        BrokenValues.servers(),
                        BrokenAuthentication.servers(),
                        BrokenChallenges.servers(),
                        BrokenSessions.servers(),
                        BrokenScope.servers(),
                        BrokenCounts.servers(),
                        BrokenParameters.servers(),
                        BrokenQuery.servers(),
                        BrokenPaging.servers(),
                        BrokenTokens.servers(),
                        BrokenConflicts.servers(),
                        BrokenSids.servers(),
                        BrokenErrors.servers(),
                        BrokenMessages.servers(),
                        BrokenPrecedence.servers(),
                        BrokenMethods.servers(),
                        BrokenPaths.servers(),
                        BrokenMedia.servers(),
                        BrokenAccept.servers(),
                        BrokenHeaders.servers(),
                        BrokenState.servers(),
                        BrokenCorners.servers())
                .flatMap(List::stream)
                .toList();
    }

    public HonestServer start() {
        return HonestServer.start(change);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }

    /** For answers with this status. */
    static BiConsumer<Question, Reply> on(int status, Consumer<Reply> change) {
        return when(reply -> reply.status == status, change);
    }

    static BiConsumer<Question, Reply> when(Predicate<Reply> condition, Consumer<Reply> change) {
        return (question, reply) -> {
            if (condition.test(reply)) {
                change.accept(reply);
            }
        };
    }

    /** The servers of one kind of fault, row by row. */
    static final class Kind {

        private final String kind;
        private final List<Broken> servers = new ArrayList<>();

        Kind(String kind) {
            this.kind = kind;
        }

        Kind row(String name, String foundBy, Consumer<Api> change) {
            servers.add(new Broken(kind, name, foundBy, false, change));
            return this;
        }

        /** A row whose fault is one of what is stored. */
        Kind rowForData(String name, String foundBy, Consumer<Api> change) {
            servers.add(new Broken(kind, name, foundBy, true, change));
            return this;
        }

        List<Broken> servers() {
            return List.copyOf(servers);
        }
    }
}
