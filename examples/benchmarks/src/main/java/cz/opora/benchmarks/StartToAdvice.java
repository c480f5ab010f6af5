package cz.opora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the whole process from its start to the printed page, against a Java that does nothing. The two take turns, so
 * that whatever else the machine does disturbs both.
 */
final class StartToAdvice {
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private StartToAdvice() {}

    /** Arguments: {@code opora.jar}, a case, a directory, and how often (10 when not given). */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("arguments: opora.jar case.json directory.json [times]");
        }
        int times = args.length > 3 ? Integer.parseInt(args[3]) : 10;
        Path folder = Resources.temporaryFolder();
        try {
            JavaProcess nothing = nothing(folder);
            JavaProcess advise = JavaProcess.of("-jar", args[0], "advise", args[1], "--directory", args[2]);
            measure(nothing, advise, times);
        } finally {
            Resources.delete(folder);
        }
    }

    /** The class alone in a folder: opening a large jar would not be nothing. */
    private static JavaProcess nothing(Path folder) throws IOException {
        Path classFile = folder.resolve(Nothing.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        Files.write(classFile, Resources.bytes("Nothing.class"));
        return JavaProcess.of("-cp", folder.toString(), Nothing.class.getName());
    }

    private static void measure(JavaProcess nothing, JavaProcess advise, int times) {
        long[] bare = new long[times];
        long[] whole = new long[times];
        nothing.run();
        advise.run();
        for (int i = 0; i < times; i++) {
            bare[i] = nothing.run();
            whole[i] = advise.run();
        }
        System.out.printf(
                Locale.ROOT,
                "java alone %.0f ms, start to page %.0f ms (medians of %d), ratio %.1f%n",
                median(bare),
                median(whole),
                times,
                median(whole) / median(bare));
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        long twice = sorted[middle] + sorted[(sorted.length - 1) / 2];
        return twice / 2.0 / NANOS_PER_MILLI;
    }
}
