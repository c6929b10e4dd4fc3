package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A body as strict JSON. What is wrong with its form is in {@code faults}, and {@code json} is still what a lenient reader makes of it,
 * so that one fault does not hide the others; it is a missing node where nothing can be read.
 */
public record JsonBody(byte[] bytes, JsonNode json, List<String> faults) {

    static final JsonBody NONE = new JsonBody(new byte[0], MissingNode.getInstance(), List.of());

    public JsonBody {
        faults = List.copyOf(faults);
    }

    static JsonBody of(Response response) {
        List<String> faults = new ArrayList<>();
        byte[] plain = uncompressed(response, faults);
        if (coding(response).equals("br")) {
            // whether it was asked for is judged, and what is in it cannot be
            return new JsonBody(plain, MissingNode.getInstance(), faults);
        }
        JsonNode json = plain.length == 0 ? MissingNode.getInstance() : StrictJson.read(plain, faults);
        return new JsonBody(plain, json, faults);
    }

    private static String coding(Response response) {
        return response.headers().joined("Content-Encoding").strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] uncompressed(Response response, List<String> faults) {
        String coding = coding(response);
        if (response.body().length == 0 || !(coding.equals("gzip") || coding.equals("x-gzip"))) {
            return response.body();
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return unzipped.readAllBytes();
        } catch (IOException e) {
            faults.add("the body is called gzip and cannot be unpacked");
            return response.body();
        }
    }
}
