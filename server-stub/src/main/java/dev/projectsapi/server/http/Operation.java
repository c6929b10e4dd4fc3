package dev.projectsapi.server.http;

import dev.projectsapi.server.generated.api.ProjectsApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation of the contract: a method of the generated interface. */
record Operation(String httpMethod, Method method, List<Parameter> parameters) {
    static Operation of(String httpMethod, Method method) {
        return new Operation(
                httpMethod,
                method,
                Arrays.stream(method.getParameters()).map(Parameter::of).toList());
    }

    /** The contract's `operationId`. */
    String name() {
        return method.getName();
    }

    /** The model that it answers with. */
    Object call(ProjectsApi resource, @Nullable Object[] arguments) {
        try {
            return method.invoke(resource, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the generated interface is public", e);
        }
    }
}
