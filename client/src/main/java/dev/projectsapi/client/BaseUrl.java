package dev.projectsapi.client;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Where a client may send its token. */
final class BaseUrl {

    private BaseUrl() {}

    /** The address without a slash at its end, if it can be one. */
    static URI check(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("baseUrl must begin with https:// or http://: " + url);
        }
        if (url.getHost() == null) {
            throw new IllegalArgumentException("baseUrl has no host that can be read: " + url);
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            // not quoted: a user info is a secret
            throw new IllegalArgumentException("baseUrl must have no user info, query or fragment");
        }
        return URI.create(url.toString().replaceAll("/+$", ""));
    }

    /** An address in brackets is looked up nowhere. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether what is sent there can be read by nobody on the way. */
    static boolean isSafe(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return url.getScheme().equalsIgnoreCase("https")
                || host.equals("localhost")
                || (host.startsWith("[") && isLoopback(host))
                || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
