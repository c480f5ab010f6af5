package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.Advisor;
import cz.opora.ServedRules;
import cz.opora.ServedRules.Reload;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited while they serve: a broken edit changes nothing. */
class ServedRulesTest {
    private static final int THREADS = 16;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CaseFile LONELY = CaseFile.parse(
            "lonely",
            "{\"format\": \"opora-case/1\", \"isolation\": {\"situations\": {\"LONELINESS\": true}}}"
                    .getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_example() throws IOException {
        ExampleOverlay.copy("zalesi", folder);
    }

    @Test
    void sixteen_threads_get_the_old_advice_or_the_new_one_while_a_broken_and_a_good_edit_come() throws Exception {
        ServedRules served = start();
        String old = advise(served);
        List<String> seen = new ArrayList<>();
        Reload broken;
        Reload good;
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        AtomicBoolean go = new AtomicBoolean(true);
        CountDownLatch begun = new CountDownLatch(THREADS);
        ConcurrentHashMap<String, Boolean> advices = new ConcurrentHashMap<>();
        try {
            List<Future<?>> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(pool.submit(() -> {
                    do {
                        advices.put(advise(served), true);
                        begun.countDown();
                    } while (go.get());
                }));
            }
            begun.await();
            edit("areas/local/club.drl", "loneliness == true", "lonelines == true");
            broken = served.reload();
            assertThat(advise(served)).isEqualTo(old);
            edit("areas/local/club.drl", "lonelines == true", "loneliness == true");
            edit("areas/local/club.drl", "přijde domů", "zajde domů");
            good = served.reload();
            go.set(false);
            for (Future<?> thread : threads) {
                thread.get();
            }
        } finally {
            go.set(false);
            pool.shutdownNow();
        }
        seen.addAll(advices.keySet());

        assertThat(broken.done()).isFalse();
        assertThat(broken.problems())
                .extracting(Diagnostic::format)
                .anyMatch(problem -> problem.contains("areas/local/club.drl:15"));
        assertThat(good.done()).isTrue();
        assertThat(good.problems()).isEmpty();
        assertThat(advise(served)).isNotEqualTo(old).contains("zajde domů");
        assertThat(seen).isNotEmpty().isSubsetOf(old, advise(served));
    }

    @Test
    void rules_whose_scenarios_fail_do_not_serve() throws IOException {
        ServedRules served = start();
        String old = advise(served);
        edit("areas/local/club.drl", "ActorType.CHURCH_CIVIC", "ActorType.VOLUNTEERS");

        Reload reload = served.reload();

        assertThat(reload.done()).isFalse();
        assertThat(reload.problems()).extracting(Diagnostic::code).containsOnly("scenario");
        assertThat(advise(served)).isEqualTo(old);
    }

    @Test
    void without_good_rules_nothing_begins_to_serve() throws IOException {
        edit("overlay.yaml", "MTX-521", "HOU-001");

        assertThatThrownBy(this::start)
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("the rule HOU-001 may not be replaced by zalesi/KLU-001");
    }

    private ServedRules start() {
        return ServedRules.start(
                () -> Zalesi.RULES.withOverlay(folder),
                rules -> Advisor.builder(rules).build(),
                Scenarios.trial(folder));
    }

    private static String advise(ServedRules served) {
        return served.advisor().advise(LONELY, DAY).toJson();
    }

    private void edit(String name, String from, String to) throws IOException {
        ExampleOverlay.edit(folder, name, from, to);
    }
}
