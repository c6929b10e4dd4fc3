package dev.projectsapi.server.fuzz;

import dev.projectsapi.server.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes requests, the same ones for the same seed: right in most parts, odd in some, and then perhaps damaged. */
final class RequestMaker {
    private static final String[] METHODS = {
        "GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "get", "TRACE", "G@T", ""
    };
    private static final String[] PATHS = {
        "/v2/Properties",
        "/v2/Properties",
        "/v2/Properties/" + Sample.PROJECT_OF_ONE,
        "/v2/Properties/S0000000000000000000000000000000",
        "/v2/Properties/%53123%zz",
        "/v2/Properties/..",
        "/v2/Properties/%00",
        "/v2//Properties",
        "/",
        "*",
        "http://a.example/v2/Properties",
        "http://a.example",
        "/docs/subject.yaml",
        "/docs/%2e%2e/x",
        "/v2/Prop\u00e9rties",
        ""
    };
    private static final String[] NAMES = {
        "Results_Count", "Results_Skip", "NextPageToken", "results_count", "foo", "%52esults_Count", "", "%zz"
    };
    private static final String[] VALUES = {
        "1",
        "7",
        "50",
        "200",
        "0",
        "201",
        "-1",
        "00",
        "+5",
        "1e1",
        "99999999999999999999",
        "abc",
        "%31",
        "%D9%A1",
        "%00",
        "%",
        "",
        "AQID",
        "a=b"
    };
    private static final String[] VERSIONS = {
        "HTTP/1.1",
        "HTTP/1.1",
        "HTTP/1.1",
        "HTTP/1.1",
        "HTTP/1.1",
        "HTTP/1.1",
        "HTTP/1.0",
        "HTTP/2.0",
        "HTTP/9.9",
        "HTTP/1.",
        "http/1.1",
        ""
    };
    private static final String[] HOSTS = {
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: a",
        "Host: 127.0.0.1:80",
        "Host:",
        "Host: a\r\nHost: b",
        "Host : a",
        "X-Host: a",
        "Host: [::1]:8080",
        "Host: a b"
    };
    private static final String[] ACCEPTS = {
        "*/*",
        "application/json",
        "application/json;q=0",
        "text/html",
        ";;;,/,*",
        "application/*;q=0.1, text/html",
        "",
        ",,,",
        "*/*;q=2"
    };
    private static final String[] BODIES = {
        "Content-Length: 5\r\n\r\nhello",
        "Content-Length: 0\r\n\r\n",
        "Content-Length: 10000000000\r\nExpect: 100-continue\r\n\r\n",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "Content-Length: 300\r\n\r\nshort",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nX-Trailer: a\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
    };
    private static final String[] HEADERS = {
        "Connection: close",
        "Connection: keep-alive",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
        "Range: bytes=0-1",
        "If-None-Match: *",
        "Accept-Encoding: gzip",
        "X-Request-Id: mine",
        "X-Request-Id: a\"b",
        "Cookie: a=b",
        "X-A: folded\r\n here",
        "X A: b",
        ": b",
        "X-A: \u00e9\u0001",
        "Expect: 100-continue"
    };

    private final Random random;
    private final Damage damage;

    RequestMaker(Random random) {
        this.random = random;
        this.damage = new Damage(random);
    }

    byte[] next() {
        StringBuilder text = new StringBuilder(one(METHODS, 3)).append(' ').append(one(PATHS, 2));
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                    .append(one(NAMES, 2))
                    .append('=')
                    .append(one(VALUES, 1));
        }
        if (random.nextInt(600) == 0) {
            text.append("?a=").append("a".repeat(17_000));
        }
        text.append(' ')
                .append(one(VERSIONS, 4))
                .append("\r\n")
                .append(one(HOSTS, 3))
                .append("\r\n");
        if (random.nextInt(10) > 0) {
            text.append("Authorization: ").append(authorization()).append("\r\n");
        }
        if (random.nextInt(4) == 0) {
            text.append("Accept: ").append(one(ACCEPTS, 1)).append("\r\n");
        }
        for (int i = random.nextInt(6) - 4; i > 0; i--) {
            text.append(one(HEADERS, 1)).append("\r\n");
        }
        if (random.nextInt(600) == 0) {
            text.append("X-Padding: ").append("a".repeat(70_000)).append("\r\n");
        }
        text.append(random.nextInt(6) == 0 ? one(BODIES, 1) : "\r\n");
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        return random.nextInt(3) == 0 ? damage.to(bytes) : bytes;
    }

    private String authorization() {
        return switch (random.nextInt(20)) {
            case 0 -> Sample.basic("nobody:nothing");
            case 1 -> "Basic %%%";
            case 2 -> "Bearer abc";
            case 3 -> Sample.INACTIVE.authorization();
            case 4 -> Sample.NOTHING.authorization();
            case 5 -> "";
            default -> Sample.ONE.authorization();
        };
    }

    /** The earlier ones more often, the more the greater the weight. */
    private String one(String[] all, int weight) {
        int index = all.length;
        for (int i = 0; i < weight; i++) {
            index = Math.min(index, random.nextInt(all.length));
        }
        return all[index];
    }
}
