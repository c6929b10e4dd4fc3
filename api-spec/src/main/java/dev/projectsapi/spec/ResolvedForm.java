package dev.projectsapi.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON text of a {@link Contract}: made once by the build, read at every start. */
public final class ResolvedForm {

    /** Where the build puts it in the jar. */
    public static final String RESOURCE = "/META-INF/openapi/contract.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private ResolvedForm() {}

    /** Writes a contract as UTF-8 JSON. */
    public static byte[] write(Contract contract) {
        try {
            return JSON.writeValueAsBytes(contract);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Contract builtIn() {
        try (InputStream form = ResolvedForm.class.getResourceAsStream(RESOURCE)) {
            if (form == null) {
                throw new ContractException("The build has left out " + RESOURCE + ": run mvn package");
            }
            return JSON.readValue(form, Contract.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
