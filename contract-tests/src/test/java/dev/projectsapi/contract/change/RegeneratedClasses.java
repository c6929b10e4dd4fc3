package dev.projectsapi.contract.change;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Loads a module's classes from a {@link Compilation}, and the one that makes use of them, beside those of the build. All else is shared. */
final class RegeneratedClasses extends URLClassLoader {

    private final String ofTheModule;
    private final Class<?> user;

    /** @param ofTheModule how the names of the module's classes begin */
    RegeneratedClasses(Path classes, String ofTheModule, Class<?> user) throws MalformedURLException {
        super(
                new URL[] {
                    classes.toUri().toURL(),
                    user.getProtectionDomain().getCodeSource().getLocation()
                },
                user.getClassLoader());
        this.ofTheModule = ofTheModule;
        this.user = user;
    }

    /** The class that makes use of the module, known by what it implements: an interface of the JDK. */
    <T> T user(Class<T> as, Object... arguments) throws ReflectiveOperationException {
        return as.cast(loadClass(user.getName()).getDeclaredConstructors()[0].newInstance(arguments));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(ofTheModule) && !name.equals(user.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
