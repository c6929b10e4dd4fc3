package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others program against is written down in `client/api.txt`: nothing of it changes by accident. `-DupdateApi` renews it. */
class PublicApiTest {

    private static final Path COMMITTED = Path.of("api.txt");

    @Test
    void isWhatIsWrittenDown() throws Exception {
        String api = classes().stream().map(PublicApiTest::describe).collect(Collectors.joining("\n"));
        if (System.getProperty("updateApi") != null) {
            Files.writeString(COMMITTED, api);
        }

        assertThat(api).isEqualTo(Files.readString(COMMITTED));
    }

    private static List<Class<?>> classes() throws Exception {
        Path folder = Path.of(
                        ProjectsClient.class.getResource("ProjectsClient.class").toURI())
                .getParent();
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .sorted()
                    .toList()) {
                Class<?> type = Class.forName(
                        "dev.projectsapi.client." + name.replace(".class", ""),
                        false,
                        PublicApiTest.class.getClassLoader());
                if (Modifier.isPublic(type.getModifiers())) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private static String describe(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
        String sealed = type.isSealed() ? "sealed " : Modifier.isFinal(type.getModifiers()) ? "final " : "";
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object") && !name.equals("java.lang.Record"))
                .collect(Collectors.joining(", "));
        String members = Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(member -> !member.isSynthetic() && isForOthers(member))
                .map(member -> "    " + describe(member) + "\n")
                .sorted()
                .collect(Collectors.joining());
        return sealed + kind + " " + type.getName() + (parents.isEmpty() ? "" : " : " + parents) + "\n" + members;
    }

    private static boolean isForOthers(Executable member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static String describe(Executable member) {
        String parameters = Arrays.stream(member.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        String name = member instanceof Constructor<?> ? "new" : member.getName();
        String returned = member instanceof Method method
                ? " : " + method.getGenericReturnType().getTypeName()
                : "";
        String isStatic = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        return isStatic + name + "(" + parameters + ")" + returned;
    }
}
