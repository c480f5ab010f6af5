package cz.opora.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that goes on while the caller does something else. What it throws is thrown where its result is asked for; when
 * nobody asks, it keeps the program from nothing.
 *
 * @param <T> what comes of it
 */
final class Beside<T> {
    private final CompletableFuture<T> work;

    private Beside(CompletableFuture<T> work) {
        this.work = work;
    }

    static <T> Beside<T> start(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work, Beside::daemon));
    }

    /** A thread of its own, not one of a pool: those do not find the resources of the program everywhere. */
    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "opora-beside");
        thread.setDaemon(true);
        thread.start();
    }

    T result() {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
