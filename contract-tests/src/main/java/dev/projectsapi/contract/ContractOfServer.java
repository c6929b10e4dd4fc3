package dev.projectsapi.contract;

import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.contract.exchange.Response;
import dev.projectsapi.contract.exchange.Trust;
import dev.projectsapi.contract.exchange.Wire;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which contract a server says it was made from. Our server-stub tells beside its pages; of another nothing is expected. */
final class ContractOfServer {

    private static final Request FINGERPRINT = Request.get("/docs/fingerprint.txt");
    private static final Pattern FORM = Pattern.compile("\\S+ sha256:[0-9a-f]{64}");

    private ContractOfServer() {}

    /** The one line to show where server and verifier were made from different contracts. */
    static Optional<String> mismatch(Contract ours, URI server, Trust trust) {
        return fingerprint(server, trust)
                .filter(theirs -> !theirs.equals(ours.fingerprint()))
                .map(theirs -> "The server was made from another contract than this verifier: it from " + theirs
                        + ", this one from " + ours.fingerprint() + ".");
    }

    /** No rule's request: it is neither counted nor judged, and sent once, without credentials. */
    private static Optional<String> fingerprint(URI server, Trust trust) {
        try (Wire wire = Wire.open(server, trust, (exchange, bytes) -> {})) {
            return wire.send(FINGERPRINT)
                    .response()
                    .filter(response -> response.status() == 200)
                    .map(ContractOfServer::text)
                    .filter(text -> FORM.matcher(text).matches());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8).strip();
    }
}
