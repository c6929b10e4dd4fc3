package dev.projectsapi.contract.exchange;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Puts TLS over connections. */
record Tls(SSLSocketFactory sockets, boolean checksHost) {

    SSLSocket over(Socket plain, Address address, int timeoutMillis) throws IOException {
        plain.setSoTimeout(timeoutMillis);
        SSLSocket secure = (SSLSocket) sockets.createSocket(plain, address.bareHost(), address.port(), true);
        if (checksHost) {
            SSLParameters parameters = secure.getSSLParameters();
            // a socket alone believes a certificate of anybody's, for any host
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
        }
        try {
            secure.startHandshake();
            return secure;
        } catch (SocketTimeoutException e) {
            throw new NoHandshake("the server was silent");
        } catch (IOException e) {
            throw new NoHandshake(why(e));
        }
    }

    private static String why(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // the JDK says it in words of its own classes
            if (cause instanceof CertPathBuilderException) {
                return "its certificate is not trusted (--cacert FILE names whom to believe, --insecure believes everybody)";
            }
        }
        return failure.getMessage() == null ? "the handshake failed" : failure.getMessage();
    }
}
