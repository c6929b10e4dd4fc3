package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A server with one fault.
 *
 * @param name what it does wrong, a sentence without its subject
 * @param foundBy the rules of which at least one has to find it
 * @param needsData whether the fault is one of what is stored, which only a data file can show
 */
record Broken(String kind, String name, Set<String> foundBy, boolean needsData, Consumer<Api> change) {

    static List<Broken> all() {
        // those first that wait for what is late: others run meanwhile
        return Stream.of(
                        BrokenTransport.servers(),
                        BrokenFields.servers(),
                        BrokenValues.servers(),
                        BrokenAuthentication.servers(),
                        BrokenScope.servers(),
                        BrokenParameters.servers(),
                        BrokenQuery.servers(),
                        BrokenPaging.servers(),
                        BrokenTokens.servers(),
                        BrokenSids.servers(),
                        BrokenErrors.servers(),
                        BrokenMethods.servers(),
                        BrokenMedia.servers(),
                        BrokenState.servers())
                .flatMap(List::stream)
                .toList();
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

        /** @param foundBy ids of rules, separated by blanks */
        Kind row(String name, String foundBy, Consumer<Api> change) {
            servers.add(new Broken(kind, name, Set.of(foundBy.split(" ")), false, change));
            return this;
        }

        Kind rowForData(String name, String foundBy, Consumer<Api> change) {
            servers.add(new Broken(kind, name, Set.of(foundBy.split(" ")), true, change));
            return this;
        }

        List<Broken> servers() {
            return List.copyOf(servers);
        }
    }
}
