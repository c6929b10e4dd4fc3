package dev.projectsapi.server.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which operation answers at which path: the annotations of the generated interface, read once. */
final class RoutingTable {
    private final List<Route> routes;

    RoutingTable(Class<?> generatedInterface) {
        Map<String, List<Operation>> byPath = new LinkedHashMap<>();
        for (Method method : generatedInterface.getMethods()) {
            String path = path(generatedInterface) + path(method);
            byPath.computeIfAbsent(path, none -> new ArrayList<>()).add(Operation.of(httpMethod(method), method));
        }
        List<Route> found = new ArrayList<>();
        byPath.forEach((path, operations) -> found.add(new Route(new PathTemplate(path), List.copyOf(operations))));
        routes = List.copyOf(found);
    }

    /** The route at a path, with the values that the path gives to parameters. */
    Optional<Match> match(String path) {
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.path().match(path);
            if (values.isPresent()) {
                return Optional.of(new Match(route, values.get()));
            }
        }
        return Optional.empty();
    }

    /** A route that was found, and the values in the path as sent. */
    record Match(Route route, Map<String, String> pathValues) {}

    private static String path(java.lang.reflect.AnnotatedElement element) {
        @Nullable Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            @Nullable HttpMethod httpMethod = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (httpMethod != null) {
                return httpMethod.value();
            }
        }
        throw new IllegalStateException(method + " has no HTTP method");
    }
}
