package dev.projectsapi.server.data;

import dev.projectsapi.server.store.AccountHoldings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The built-in sample, which is served when no data file is given. */
public final class SampleData {
    /** The first account, for a first try. */
    public static final String SHOWN_ACCOUNT = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";

    /** Its token, which needs no quotes in any shell. */
    public static final String SHOWN_TOKEN = "made-up-token-for-one-project";

    /** Made of sample.yaml by the build; see {@link SampleAsJson}. */
    static final String FILE = "sample.json";

    private SampleData() {}

    /** Its accounts; their tokens are no secrets. */
    public static List<AccountHoldings> accounts() {
        try (InputStream in = Objects.requireNonNull(
                SampleData.class.getResourceAsStream("/dev/projectsapi/server/sample/" + FILE),
                "the sample is packaged")) {
            return DataFile.parse(FILE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataFileException e) {
            throw new IllegalStateException("the sample keeps the contract", e);
        }
    }
}
