package dev.projectsapi.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An OpenAPI document, resolved: no references are left, and only the facts that lint, comparison, verification and
 * tests need are kept.
 *
 * @param sha256 of the document's bytes, 64 lower-case hex digits
 * @param servers the URLs, variables replaced by their defaults
 * @param errorCodes the catalogue ({@code x-error-codes}); empty where the document has none
 */
public record Contract(
        String title,
        String version,
        String sha256,
        List<String> servers,
        List<Operation> operations,
        List<ErrorCode> errorCodes) {

    public Contract {
        servers = List.copyOf(servers);
        operations = List.copyOf(operations);
        errorCodes = List.copyOf(errorCodes);
    }

    /** The contract that this build was made from. Read from its resolved form, so that it costs no YAML parser. */
    public static Contract builtIn() {
        return ResolvedForm.builtIn();
    }

    /** The fingerprint of the built-in contract, for a program that needs no more of it: nothing is parsed. */
    public static String builtInFingerprint() {
        return ResolvedForm.fingerprint();
    }

    /**
     * Reads a document of OpenAPI 3.0 or 3.1, YAML or JSON.
     *
     * @throws ContractException with one line that says what is wrong with the file
     */
    public static Contract read(Path file) {
        return ContractReader.read(file);
    }

    /** Version and hash in one line: what the server-stub, the verifier and the pages say of the contract they were made from. */
    public String fingerprint() {
        return version + " sha256:" + sha256;
    }

    /** Finds an operation by method and path template; names of path parameters do not matter. */
    public Optional<Operation> operation(String method, String path) {
        String wanted = Operation.shape(path);
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> Operation.shape(operation.path()).equals(wanted))
                .findFirst();
    }

    public Optional<ErrorCode> errorCode(String code) {
        return errorCodes.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
