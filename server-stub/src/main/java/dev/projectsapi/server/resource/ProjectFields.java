package dev.projectsapi.server.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.projectsapi.server.generated.model.Project;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a project with their rules, read from the annotations of the generated model: for data files, which hold projects under their wire names. */
public final class ProjectFields {
    private static final Constructor<?> CREATOR = Arrays.stream(Project.class.getConstructors())
            .filter(constructor -> constructor.isAnnotationPresent(JsonCreator.class))
            .findFirst()
            .orElseThrow();

    /** In the order of the contract. */
    public static final List<Field> ALL =
            Arrays.stream(CREATOR.getParameters()).map(ProjectFields::field).toList();

    private ProjectFields() {}

    /** One field: its wire name, whether it is text (else a boolean), and what the text has to be. */
    public record Field(String name, boolean isText, TextRule rule) {
        /** What is wrong with a value, in words; empty if it keeps the contract. */
        public Optional<String> problem(Object value) {
            if (isText) {
                return value instanceof String text
                        ? rule.problem(text)
                        : Optional.of("has to be text, put it in quotes");
            }
            return value instanceof Boolean ? Optional.empty() : Optional.of("has to be true or false");
        }
    }

    /** The project with these values, every field of {@link #ALL} among them and without a problem. */
    public static dev.projectsapi.server.store.Project project(Map<String, Object> values) {
        try {
            Project model = (Project) CREATOR.newInstance(
                    ALL.stream().map(field -> values.get(field.name())).toArray());
            return new dev.projectsapi.server.store.Project(
                    model.getAccountSid(),
                    model.getPropertySid(),
                    model.getName(),
                    model.getMainDomain(),
                    model.getTimeZone(),
                    model.getSmsEnabled(),
                    model.getCallRecordingEnabled(),
                    model.getIntegrationsEnabled(),
                    model.getActive());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generated constructor is public and only stores", e);
        }
    }

    private static Field field(Parameter parameter) {
        String name = parameter.getAnnotation(JsonProperty.class).value();
        Method getter = Arrays.stream(Project.class.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.isAnnotationPresent(JsonProperty.class)
                        && method.getAnnotation(JsonProperty.class).value().equals(name))
                .findFirst()
                .orElseThrow();
        return new Field(name, parameter.getType() == String.class, TextRule.of(getter));
    }
}
