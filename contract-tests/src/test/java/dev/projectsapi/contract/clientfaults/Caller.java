package dev.projectsapi.contract.clientfaults;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client of the API as the table drives it: ours, or the generator's. What its calls throw is its own. */
interface Caller extends AutoCloseable {

    /** The names of the projects of a page. */
    List<String> list(@Nullable Integer count, @Nullable Integer skip, @Nullable String token) throws Exception;

    /** The name of a project. */
    String get(@Nullable String sid) throws Exception;

    /** Gives the name of each project, from a page token on or from the first page. */
    void walk(@Nullable String token, Consumer<String> each) throws Exception;

    /** A list, without waiting for it. */
    Future<?> listLater();

    Failure tell(Throwable thrown);

    @Override
    void close();

    /** Makes one. */
    @FunctionalInterface
    interface Maker {
        Caller make(Setup setup);
    }
}
