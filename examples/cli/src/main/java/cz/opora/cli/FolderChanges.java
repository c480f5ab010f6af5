package cz.opora.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of a rule folder that are saved while somebody looks on. One thread. */
final class FolderChanges implements Closeable {
    /** An editor saves in several steps, and a person several files: so long nothing may happen before it counts. */
    private static final long QUIET_MILLISECONDS = 300;

    private final Path folder;
    private final WatchService watch;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FolderChanges(Path folder, WatchService watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** Looks on from now. */
    static FolderChanges of(Path folder) throws IOException {
        FolderChanges changes = new FolderChanges(folder, folder.getFileSystem().newWatchService());
        changes.register(folder);
        return changes;
    }

    /** The rule files and YAML files saved or taken away next, relative to the folder; waits for the first. */
    Set<Path> next() throws InterruptedException, IOException {
        Set<Path> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            collect(watch.take(), changed);
            WatchKey more = watch.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            while (more != null) {
                collect(more, changed);
                more = watch.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }
        return changed;
    }

    private void collect(WatchKey key, Set<Path> changed) throws IOException {
        Path parent = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (parent != null && event.context() instanceof Path name) {
                Path file = parent.resolve(name);
                if (Files.isDirectory(file)) {
                    register(file).forEach(each -> changed.add(folder.relativize(each)));
                } else if (counts(file)) {
                    changed.add(folder.relativize(file));
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** A folder and those in it; the files it holds already may have come before it was looked at. */
    private Set<Path> register(Path added) throws IOException {
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(added)) {
            for (Path each : all.toList()) {
                if (Files.isDirectory(each)) {
                    WatchKey key = each.register(
                            watch,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    folders.put(key, each);
                } else if (counts(each)) {
                    files.add(each);
                }
            }
        }
        return files;
    }

    private static boolean counts(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".drl") || name.endsWith(".yaml"));
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
