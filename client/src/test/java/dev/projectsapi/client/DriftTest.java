package dev.projectsapi.client;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.projectsapi.client.generated.api.ProjectsApi;
import dev.projectsapi.client.generated.model.ErrorDetails;
import dev.projectsapi.client.generated.model.ErrorResponse;
import dev.projectsapi.client.generated.model.ProjectList;
import dev.projectsapi.client.generated.model.ProjectResponse;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract gains or loses, the public classes have to, too: once, and nothing more. */
class DriftTest {

    /** Operation of the contract to the one method of ours that makes it. */
    private static final Map<String, String> OPERATIONS = Map.of("listProjects", "list", "getProject", "get");

    /** What is made of those. */
    private static final Set<String> CONVENIENCES = Set.of("find", "all", "allFrom", "withResponse");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.projectsapi.client");

    /** A schema of the contract, the class of ours that shows it, and what has another name there. */
    record Shown(Class<?> generated, Class<?> ours, Map<String, String> renamed) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown(dev.projectsapi.client.generated.model.Project.class, Project.class, Map.of()),
            new Shown(ProjectList.class, ProjectPage.class, Map.of("properties", "items")),
            new Shown(
                    dev.projectsapi.client.generated.model.FieldError.class,
                    FieldError.class,
                    Map.of("errorCode", "code")),
            new Shown(
                    ErrorDetails.class,
                    ProjectsException.class,
                    Map.of("errorCode", "code", "message", "getMessage", "errors", "fieldErrors")));

    /** Schemas with nothing but another one in them: whoever calls gets that one. */
    private static final List<Class<?>> WRAPPERS = List.of(ProjectResponse.class, ErrorResponse.class);

    @ParameterizedTest
    @ValueSource(classes = {Projects.class, AsyncProjects.class, ProjectsWithResponse.class})
    void everyOperationIsOneMethod(Class<?> facade) {
        Set<String> methods = Arrays.stream(facade.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !CONVENIENCES.contains(name))
                .collect(toSet());

        assertThat(operations()).isEqualTo(OPERATIONS.keySet());
        assertThat(methods).containsExactlyInAnyOrderElementsOf(OPERATIONS.values());
    }

    @Test
    void everyOperationIsSentFromOnePlace() {
        assertThat(callsFromOurs(ProjectsApi.class).map(call -> call.getTarget().getName()))
                .filteredOn(name -> !name.equals("<init>"))
                .containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void everyParameterOfTheListIsAnOption() {
        Method list = Arrays.stream(ProjectsApi.class.getMethods())
                .filter(method -> method.getName().equals("listProjects"))
                .min((one, other) -> one.getParameterCount() - other.getParameterCount())
                .orElseThrow();
        List<String> options = Arrays.stream(ListOptions.class.getMethods())
                .filter(method ->
                        method.getReturnType() == ListOptions.class && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(options).doesNotHaveDuplicates().hasSize(list.getParameterCount());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void everyPropertyHasOneAccessor(Shown schema) {
        List<String> accessors = properties(schema.generated()).stream()
                .map(property -> schema.renamed().getOrDefault(property, property))
                .toList();

        assertThat(accessors)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(schema.ours().getMethods())
                        .filteredOn(method -> method.getName().equals(name))
                        .hasSize(1));
        if (schema.ours().isRecord()) {
            assertThat(schema.ours().getRecordComponents()).hasSameSizeAs(accessors);
        }
    }

    @Test
    void everySchemaIsShownAndEveryPropertyReadAtOnePlace() {
        Set<Class<?>> schemas = new HashSet<>(WRAPPERS);
        SHOWN.forEach(shown -> schemas.add(shown.generated()));
        List<String> read = schemas.stream()
                .flatMap(schema -> callsFromOurs(schema)
                        .map(call -> call.getTarget().getName())
                        .filter(name -> name.startsWith("get"))
                        .map(name -> schema.getSimpleName() + "." + uncapitalized(name)))
                .toList();
        List<String> properties = schemas.stream()
                .flatMap(schema -> properties(schema).stream().map(name -> schema.getSimpleName() + "." + name))
                .toList();

        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().endsWith("generated.model"))
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .map(type -> type.getName()))
                .containsExactlyInAnyOrderElementsOf(
                        schemas.stream().map(Class::getName).toList());
        assertThat(WRAPPERS)
                .allSatisfy(wrapper -> assertThat(properties(wrapper)).hasSize(1));
        assertThat(read).containsExactlyInAnyOrderElementsOf(properties);
    }

    @Test
    void nothingGeneratedIsExported() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes"))
                .find("dev.projectsapi.client")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactly("dev.projectsapi.client");
        assertThat(module.opens())
                .allSatisfy(opened -> assertThat(opened.targets()).containsExactly("com.fasterxml.jackson.databind"));
    }

    private static Set<String> operations() {
        return Arrays.stream(ProjectsApi.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.endsWith("WithHttpInfo"))
                .map(name -> name.replace("WithHttpInfo", ""))
                .collect(toSet());
    }

    private static Stream<JavaMethodCall> callsFromOurs(Class<?> generated) {
        return CLASSES.stream()
                .filter(type -> !type.getPackageName().contains(".generated"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(generated));
    }

    private static Set<String> properties(Class<?> generated) {
        return Arrays.stream(generated.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("set"))
                .map(DriftTest::uncapitalized)
                .collect(toSet());
    }

    /** The property that a getter or setter is named after. */
    private static String uncapitalized(String method) {
        return method.substring(3, 4).toLowerCase(Locale.ROOT) + method.substring(4);
    }
}
