package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One advisor serves many threads, and none sees another's client. */
class ThreadsTest {
    private static final int THREADS = 16;
    private static final int CASES = 64;

    @Test
    void sixteen_threads_get_what_one_thread_gets() throws Exception {
        List<CaseFile> files =
                IntStream.range(0, CASES).mapToObj(RandomCases::of).toList();
        List<String> expected =
                files.stream().map(file -> json(Zalesi.ADVISOR, file)).toList();
        // A fresh advisor: its rule base and pool are made while all threads ask at once.
        Advisor shared =
                Advisor.builder(Zalesi.RULES).directory(Zalesi.DIRECTORY).build();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(asking(shared, files, i * 7, start)));
            }
            start.countDown();
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread begins at another case, so that different clients meet. */
    private static Callable<List<String>> asking(
            Advisor advisor, List<CaseFile> files, int from, CountDownLatch start) {
        return () -> {
            start.await();
            String[] answers = new String[files.size()];
            for (int i = 0; i < answers.length; i++) {
                int place = (from + i) % answers.length;
                answers[place] = json(advisor, files.get(place));
            }
            return List.of(answers);
        };
    }

    private static String json(Advisor advisor, CaseFile file) {
        return advisor.advise(file, Zalesi.DAY, Detail.FULL).toJson();
    }
}
