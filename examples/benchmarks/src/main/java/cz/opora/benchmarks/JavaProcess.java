package cz.opora.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program run as a process of its own, by the same Java as this one. What it prints is thrown away.
 *
 * @param arguments the arguments of the command {@code java}
 */
record JavaProcess(List<String> arguments) {
    JavaProcess {
        arguments = List.copyOf(arguments);
    }

    static JavaProcess of(String... arguments) {
        return new JavaProcess(List.of(arguments));
    }

    static JavaProcess ofThisClassPath(Class<?> program, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        all.addAll(List.of(arguments));
        return new JavaProcess(all);
    }

    /**
     * Runs it to its end.
     *
     * @return how long that took, in nanoseconds
     * @throws IllegalStateException when it fails
     */
    long run() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        try {
            long before = System.nanoTime();
            int exit = builder.start().waitFor();
            long nanos = System.nanoTime() - before;
            if (exit != 0) {
                throw new IllegalStateException("java " + arguments + " ended with " + exit);
            }
            return nanos;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a process ran", e);
        }
    }
}
