package dev.projectsapi.contract.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab, spoken to by the browser's own protocol. */
final class Tab implements WebSocket.Listener {

    private static final ObjectMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    private Tab() {}

    static Tab open(HttpClient http, URI address) {
        Tab tab = new Tab();
        tab.socket.complete(http.newWebSocketBuilder().buildAsync(address, tab).join());
        List.of("Page.enable", "Network.enable", "Runtime.enable", "Log.enable").forEach(tab::call);
        return tab;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            received(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void received(String text) {
        JsonNode json = read(text);
        if (json.has("id")) {
            open.remove(json.get("id").asInt()).complete(json);
            return;
        }
        JsonNode what = json.path("params");
        switch (json.path("method").asText()) {
            case "Network.requestWillBeSent" ->
                requested.add(what.at("/request/url").asText());
            case "Runtime.exceptionThrown" -> complaints.add(what.toString());
            case "Log.entryAdded" -> {
                if (what.at("/entry/level").asText().equals("error")) {
                    complaints.add(what.toString());
                }
            }
            default -> {
                // nothing that a test asks for
            }
        }
    }

    JsonNode call(String method) {
        return call(method, JSON.createObjectNode());
    }

    JsonNode call(String method, ObjectNode parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        ObjectNode request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", parameters);
        socket.join().sendText(request.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().path("result");
    }

    void look(int width, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    void go(String url) {
        call("Page.navigate", JSON.createObjectNode().put("url", url));
        waitFor("location.href.startsWith('" + url + "') && document.readyState === 'complete'");
    }

    /** The value of an expression of the page's own language, once it is there. */
    JsonNode evaluate(String expression) {
        JsonNode result = call(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    void waitFor(String condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!evaluate("Boolean(" + condition + ")").asBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never came true: " + condition);
            }
            evaluate("new Promise(done => setTimeout(done, 100))");
        }
    }

    void type(String text) {
        call("Input.insertText", JSON.createObjectNode().put("text", text));
    }

    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    Base64.getDecoder()
                            .decode(call("Page.captureScreenshot").path("data").asText()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Every address that was asked for so far. */
    List<String> requested() {
        return List.copyOf(requested);
    }

    /** What the browser complained about so far: exceptions, files that are not there, what a policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
