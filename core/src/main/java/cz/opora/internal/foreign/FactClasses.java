package cz.opora.internal.foreign;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fact classes of a jar or of a folder of classes. They are looked at in a class loader of their own and never
 * initialised, so none of their code runs. Immutable.
 */
final class FactClasses {
    private static final String CLASS = ".class";

    /**
     * A class a rule may name.
     *
     * @param name the simple name
     * @param properties the type of each property, by its name
     * @param constants the constants of an enum; empty otherwise
     */
    record FactClass(String name, Map<String, Class<?>> properties, Set<String> constants) {
        boolean isEnum() {
            return !constants.isEmpty();
        }
    }

    private final Map<String, FactClass> byName;

    private FactClasses(Map<String, FactClass> byName) {
        this.byName = byName;
    }

    /**
     * Reads the classes.
     *
     * @throws InvalidInputException when there are none to read
     */
    static FactClasses read(Path place) {
        Map<String, FactClass> byName = new TreeMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (String name : names(place)) {
                FactClass read = read(name, loader);
                if (read != null) {
                    byName.put(read.name(), read);
                }
            }
        } catch (IOException e) {
            throw refused(place, "the jar cannot be read.");
        }
        if (byName.isEmpty()) {
            throw refused(place, "there is no class in it that a rule could name.");
        }
        return new FactClasses(byName);
    }

    private static InvalidInputException refused(Path place, String message) {
        return new InvalidInputException(List.of(new Diagnostic(
                "no-facts", Diagnostic.Level.ERROR, place.toString(), null, null, message, "Maybe another --facts?")));
    }

    private static List<String> names(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                return files.map(file -> place.relativize(file).toString())
                        .filter(FactClasses::isClass)
                        .map(FactClasses::className)
                        .sorted()
                        .toList();
            }
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(FactClasses::isClass)
                    .map(FactClasses::className)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isClass(String file) {
        return file.endsWith(CLASS) && !file.endsWith("-info.class") && !file.startsWith("META-INF");
    }

    private static String className(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.').replace('\\', '.');
    }

    /** Null when it is nothing a rule names, or needs classes that are not here. */
    private static @Nullable FactClass read(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isSynthetic() || type.isAnonymousClass() || !Modifier.isPublic(type.getModifiers())) {
                return null;
            }
            return new FactClass(type.getSimpleName(), properties(type), constants(type));
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> constants = new TreeSet<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(Field::getName)
                .forEach(constants::add);
        return constants;
    }

    private static Map<String, Class<?>> properties(Class<?> type) {
        Map<String, Class<?>> properties = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> property(type, method, properties));
        Arrays.stream(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> properties.putIfAbsent(field.getName(), field.getType()));
        return properties;
    }

    private static void property(Class<?> type, Method method, Map<String, Class<?>> properties) {
        String name = method.getName();
        if (name.startsWith("get") && name.length() > 3) {
            properties.put(small(name.substring(3)), method.getReturnType());
        } else if (name.startsWith("is") && name.length() > 2) {
            properties.put(small(name.substring(2)), method.getReturnType());
        } else if (type.isRecord()) {
            boolean component =
                    Arrays.stream(type.getRecordComponents()).anyMatch(each -> each.getName().equals(name));
            if (component) {
                properties.put(name, method.getReturnType());
            }
        }
    }

    private static String small(String name) {
        boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return capitals ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Nullable FactClass find(String name) {
        return byName.get(name);
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The classes that hold something; code lists are none. */
    List<FactClass> facts() {
        return byName.values().stream()
                .filter(type -> !type.isEnum() && !type.properties().isEmpty())
                .toList();
    }
}
