package dev.projectsapi.contract.exchange;

import java.net.URI;

/** Where the server is: a base URL taken apart. */
record Address(URI base, boolean tls, String host, int port, String prefix) {

    static Address of(URI base) {
        boolean tls = "https".equalsIgnoreCase(base.getScheme());
        if ((!tls && !"http".equalsIgnoreCase(base.getScheme()))
                || base.getHost() == null
                || base.getRawQuery() != null) {
            throw new IllegalArgumentException("not an http or https address with a host and no query: " + base);
        }
        int port = base.getPort() >= 0 ? base.getPort() : tls ? 443 : 80;
        String path = base.getRawPath();
        return new Address(
                base, tls, base.getHost(), port, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The value of the {@code Host} line. */
    String authority() {
        return base.getPort() >= 0 ? host + ":" + port : host;
    }

    String url(Request request) {
        return base.getScheme() + "://" + authority() + prefix + request.target();
    }

    /** The host without the brackets of an IPv6 literal. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
