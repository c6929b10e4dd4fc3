package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ContractFacts;
import dev.projectsapi.client.internal.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The value of a call, and what is needed to tell more about it. */
record Outcome<T>(T value, Answer answer, int attempts, Secrets secrets) {

    Response<T> response() {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(
                        secrets.mask(name), values.stream().map(secrets::mask).toList()));
        return new Response<>(
                value,
                answer.statusCode(),
                headers,
                answer.headers().firstValue(ContractFacts.REQUEST_ID).map(secrets::mask),
                attempts);
    }
}
