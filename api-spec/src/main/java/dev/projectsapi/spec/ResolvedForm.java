package dev.projectsapi.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON text of a {@link Contract}: made once by the build, read at every start. */
public final class ResolvedForm {

    /** Where the build puts it in the jar. */
    public static final String RESOURCE = "/META-INF/openapi/contract.json";

    private static final String FINGERPRINT = "/META-INF/openapi/fingerprint.txt";

    private ResolvedForm() {}

    /** Writes a contract as UTF-8 JSON. */
    public static byte[] write(Contract contract) {
        try {
            return Json.MAPPER.writeValueAsBytes(contract);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Contract builtIn() {
        try {
            return Json.MAPPER.readValue(bytes(RESOURCE), Contract.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String fingerprint() {
        return new String(bytes(FINGERPRINT), StandardCharsets.UTF_8).strip();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ResolvedForm.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ContractException("The build has left out " + resource + ": run mvn package");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Apart, for who asks for the fingerprint only should not wait for it: the server, at its start. */
    private static final class Json {
        static final ObjectMapper MAPPER = JsonMapper.builder()
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
                .build();
    }
}
