package cz.opora.internal.drools;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rule sources may name while they compile: the rooms rules speak in, and what generated code needs of Java and
 * Drools. Compiling can run code of the class path, so everything else does not exist here.
 */
final class RuleClassLoader extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "cz.opora.codes.",
            "cz.opora.facts.",
            "cz.opora.advice.",
            "cz.opora.parameters.",
            "cz.opora.rules.",
            "org.drools.",
            "org.kie.",
            "org.jspecify.annotations.",
            "java.time.",
            "java.util.function.",
            "java.math.",
            "java.io.Serializable",
            "java.io.ObjectStreamException",
            "java.io.Externalizable",
            "java.lang.annotation.",
            "java.lang.constant.",
            "java.lang.invoke.",
            "java.lang.runtime.");
    private static final Set<String> JAVA_UTIL = Set.of(
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.Arrays",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.Comparator",
            "java.util.Iterator",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.Locale");
    private static final Set<String> DENIED_LANG = Set.of(
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ClassLoader",
            "java.lang.Compiler");

    RuleClassLoader() {
        super(RuleClassLoader.class.getClassLoader());
    }

    static boolean allowed(String name) {
        if (name.startsWith("java.lang.")) {
            boolean plain = name.indexOf('.', "java.lang.".length()) < 0;
            return (plain && !DENIED_LANG.contains(name)) || PACKAGES.stream().anyMatch(name::startsWith);
        }
        int nested = name.indexOf('$');
        String top = nested < 0 ? name : name.substring(0, nested);
        return JAVA_UTIL.contains(top) || PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static boolean allowedResource(String path) {
        return !path.endsWith(".class")
                || allowed(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allowed(name)) {
            throw new ClassNotFoundException(name + " is not available to rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String path) {
        return allowedResource(path) ? super.getResource(path) : null;
    }

    @Override
    public Enumeration<URL> getResources(String path) throws IOException {
        return allowedResource(path) ? super.getResources(path) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        return allowedResource(path) ? super.getResourceAsStream(path) : null;
    }
}
