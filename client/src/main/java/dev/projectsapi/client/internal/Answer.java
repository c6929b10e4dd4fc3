package dev.projectsapi.client.internal;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** A whole answer, as it came. Nobody changes its body. */
public record Answer(int statusCode, HttpHeaders headers, HttpClient.Version version, byte[] body)
        implements HttpResponse.ResponseInfo {}
