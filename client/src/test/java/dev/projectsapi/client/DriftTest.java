package dev.projectsapi.client;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.client.generated.api.ProjectsApi;
import dev.projectsapi.client.generated.model.ProjectList;
import dev.projectsapi.client.generated.model.ProjectResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract gains or loses, the public classes have to, too. */
class DriftTest {

    /** Operation of the contract to the one method of ours that makes it. */
    private static final Map<String, String> OPERATIONS = Map.of("listProjects", "list", "getProject", "get");

    /** Property of the contract to our accessor, where it has another name. */
    private static final Map<String, String> RENAMED = Map.of("properties", "items");

    @Test
    void everyOperationHasItsMethod() {
        Set<String> operations = Arrays.stream(ProjectsApi.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.endsWith("WithHttpInfo"))
                .map(name -> name.replace("WithHttpInfo", ""))
                .collect(toSet());

        assertThat(operations).isEqualTo(OPERATIONS.keySet());
        for (Class<?> facade : List.of(Projects.class, AsyncProjects.class, ProjectsWithResponse.class)) {
            Set<String> methods =
                    Arrays.stream(facade.getMethods()).map(Method::getName).collect(toSet());
            assertThat(methods).containsAll(OPERATIONS.values());
        }
    }

    @Test
    void everyParameterOfTheListIsAnOption() throws Exception {
        Method list = Arrays.stream(ProjectsApi.class.getMethods())
                .filter(method -> method.getName().equals("listProjects"))
                .min((one, other) -> one.getParameterCount() - other.getParameterCount())
                .orElseThrow();
        Set<String> options = Arrays.stream(ListOptions.class.getMethods())
                .filter(method -> method.getReturnType() == ListOptions.class
                        && method.getName().matches("[a-z]+"))
                .map(Method::getName)
                .filter(name -> !name.equals("defaults"))
                .collect(toSet());

        assertThat(options).hasSize(list.getParameterCount());
    }

    @Test
    void everyPropertyHasItsAccessor() {
        assertThat(accessors(Project.class))
                .isEqualTo(properties(dev.projectsapi.client.generated.model.Project.class));
        assertThat(accessors(ProjectPage.class)).isEqualTo(properties(ProjectList.class));
        assertThat(accessors(FieldError.class))
                .isEqualTo(Set.of("fieldName", "code", "message"))
                .hasSameSizeAs(properties(dev.projectsapi.client.generated.model.FieldError.class));
        assertThat(properties(ProjectResponse.class)).containsExactly("property");
    }

    private static Set<String> accessors(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toSet());
    }

    private static Set<String> properties(Class<?> generated) {
        return Arrays.stream(generated.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("set"))
                .map(name -> name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4))
                .map(name -> RENAMED.getOrDefault(name, name))
                .collect(toSet());
    }
}
