package dev.projectsapi.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.Answers;
import java.util.ArrayList;
import java.util.List;

/** An answer of the server-stub, as another server might have given it. */
public record Relayed(String statusLine, List<String> headers, byte[] body) {

    public Relayed {
        headers = List.copyOf(headers);
    }

    static Relayed parse(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        List<String> lines = new ArrayList<>(List.of(all.substring(0, end).split("\r\n")));
        return new Relayed(lines.remove(0), lines, all.substring(end + 4).getBytes(ISO_8859_1));
    }

    public int status() {
        return Integer.parseInt(statusLine.split(" ")[1]);
    }

    public String text() {
        return new String(body, UTF_8);
    }

    public Relayed text(String other) {
        byte[] bytes = other.getBytes(UTF_8);
        Relayed same = without("Content-Length").with("Content-Length: " + bytes.length);
        return new Relayed(statusLine, same.headers, bytes);
    }

    public Relayed status(int other) {
        return new Relayed("HTTP/1.1 " + other + " Other", headers, body);
    }

    public Relayed with(String line) {
        List<String> more = new ArrayList<>(headers);
        more.add(line);
        return new Relayed(statusLine, more, body);
    }

    public Relayed without(String name) {
        return new Relayed(
                statusLine,
                headers.stream()
                        .filter(line -> !line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .toList(),
                body);
    }

    Answer answer() {
        String head = statusLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        return Answers.send(head.getBytes(ISO_8859_1)).then(Answers.send(body));
    }
}
