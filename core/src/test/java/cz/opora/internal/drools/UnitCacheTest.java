package cz.opora.internal.drools;

import static cz.opora.internal.drools.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.opora.RuleSet;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.facts.Safety;
import cz.opora.internal.verdict.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Compiling is slow, so compiled files are kept, each to be found by itself; a damaged unit costs time and nothing else. */
class UnitCacheTest {
    private static final String DANGER =
            rule("TIN-001", "Nebezpečí", "$s : Safety(dangerNow == true)", "Conclusion.of(\"FIRST\", $s)");
    private static final String SAFE =
            rule("TIN-001", "Nebezpečí", "$s : Safety(dangerNow == false)", "Conclusion.of(\"FIRST\", $s)");
    private static final String HUNGER =
            rule("TIN-002", "Hlad", "$s : Safety(foodAndMedicineToday == false)", "Conclusion.of(\"SECOND\", $s)");

    @TempDir
    private Path temp;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Path cache;
    private Path rules;

    @BeforeEach
    void two_files() {
        cache = temp.resolve("cache");
        rules = TinyRules.folder(temp.resolve("rules"), "derive", DANGER);
        TinyRules.file(rules, "hunger", "derive", HUNGER);
        log.start();
        ((Logger) LoggerFactory.getLogger(UnitStore.class)).addAppender(log);
        ((Logger) LoggerFactory.getLogger(LayerUnits.class)).addAppender(log);
    }

    @AfterEach
    void nobody_listens() {
        ((Logger) LoggerFactory.getLogger(UnitStore.class)).detachAppender(log);
        ((Logger) LoggerFactory.getLogger(LayerUnits.class)).detachAppender(log);
    }

    @Test
    void the_files_of_a_folder_are_compiled_into_one_unit_and_taken_from_there() throws IOException {
        compile();
        FileTime written = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(onlyUnit(), written);

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(Files.getLastModifiedTime(onlyUnit())).isEqualTo(written);
    }

    @Test
    void only_the_file_that_was_edited_is_compiled_again() {
        compile();
        Set<String> before = units();
        TinyRules.file(rules, "derive", "derive", SAFE);

        assertThat(fired()).as("danger is what it was, safe is not").containsExactly("TIN-002");
        assertThat(newUnits(before)).singleElement().satisfies(unit -> assertThat(rulesOf(unit))
                .containsExactly("Nebezpečí"));
    }

    @Test
    void what_was_there_before_the_edit_is_still_kept() {
        compile();
        Path edited = TinyRules.file(rules, "derive", "derive", SAFE);
        compile();
        Set<String> before = units();
        TinyRules.file(rules, "derive", "derive", DANGER);

        assertThat(edited).exists();
        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(newUnits(before)).isEmpty();
    }

    @Test
    void a_broken_file_takes_nothing_of_the_others_with_it() {
        compile();
        Set<String> before = units();
        TinyRules.file(rules, "derive", "derive", DANGER.replace("dangerNow", "dangerNever"));
        assertThatThrownBy(this::compile).isInstanceOf(RuleSetException.class).hasMessageContaining("dangerNever");
        TinyRules.file(rules, "derive", "derive", DANGER);

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(newUnits(before)).isEmpty();
    }

    @Test
    void the_rules_of_a_deleted_file_are_gone_though_its_unit_still_holds_them() throws IOException {
        compile();
        Set<String> before = units();
        Files.delete(rules.resolve("areas/tiny/derive.drl"));

        assertThat(fired()).containsExactly("TIN-002");
        assertThat(newUnits(before)).isEmpty();
    }

    @Test
    void a_renamed_file_is_compiled_again_and_its_rules_are_there_once() throws IOException {
        compile();
        Set<String> before = units();
        Files.move(rules.resolve("areas/tiny/derive.drl"), rules.resolve("areas/tiny/danger.drl"));

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(newUnits(before)).singleElement().satisfies(unit -> assertThat(rulesOf(unit))
                .containsExactly("Nebezpečí"));
    }

    @Test
    void a_rule_that_moves_to_another_file_is_there_once() throws IOException {
        compile();
        Files.delete(rules.resolve("areas/tiny/derive.drl"));
        TinyRules.file(rules, "hunger", "derive", HUNGER, DANGER);

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
    }

    @Test
    void two_files_with_one_name_of_a_rule_are_refused_from_the_cache_too() {
        compile();
        TinyRules.file(rules, "again", "derive", DANGER.replace("TIN-001", "TIN-003"));

        assertThatThrownBy(this::compile)
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("a rule of this name is already at");
    }

    @Test
    void a_layer_of_another_name_has_units_of_its_own() {
        compile();
        Set<String> before = units();
        FolderCompiler.load(rules, "other", null, cache);

        assertThat(newUnits(before)).hasSize(1);
    }

    @Test
    void an_overlay_is_kept_in_the_cache_of_the_rules_it_lies_on() {
        Path town = temp.resolve("town");
        String cold = DANGER.replace("TIN-001", "town/TIN-001").replace("Nebezpečí", "Nebezpečí ve městě");
        TinyRules.file(town, "derive", "derive", cold);
        RuleSet below = RuleSet.compile(rules, cache);
        Set<String> before = units();
        RuleSet first = below.withOverlay(town);

        assertThat(newUnits(before)).singleElement().satisfies(unit -> assertThat(rulesOf(unit))
                .containsExactly("Nebezpečí ve městě"));
        Set<String> after = units();
        assertThat(below.withOverlay(town).rules()).hasSize(3).isEqualTo(first.rules());
        assertThat(units()).isEqualTo(after);
    }

    @Test
    void many_small_units_are_compiled_into_one_when_something_is_compiled_anyway() {
        compile();
        for (int i = 0; i < 12; i++) {
            TinyRules.file(rules, "more-" + i, "derive", more(i));
            compile();
        }

        assertThat(units()).as("one for each edit").hasSize(13);
        assertThat(units()).map(this::rulesOf).anySatisfy(names -> assertThat(names)
                .hasSizeGreaterThan(4));
        assertThat(fired()).hasSize(14);
    }

    @Test
    void the_oldest_units_are_dropped_but_never_one_in_use() throws IOException {
        compile();
        Path used = onlyUnit();
        Files.setLastModifiedTime(used, FileTime.fromMillis(0));
        List<CompiledUnit> others =
                IntStream.range(0, 40).mapToObj(UnitCacheTest::empty).toList();
        for (int i = 0; i < others.size(); i++) {
            UnitStore.keep(cache, others.get(i), Set.of(others.get(i).hash(), hash(used)));
            Files.setLastModifiedTime(
                    cache.resolve("unit-" + others.get(i).hash() + ".bin"), FileTime.fromMillis(1_000L + i));
        }

        assertThat(units())
                .hasSize(32)
                .contains(hash(used), others.get(39).hash(), others.get(9).hash())
                .doesNotContain(others.get(8).hash());
    }

    @Test
    void a_unit_that_does_not_hold_the_rules_it_names_is_noticed_and_compiled_again() throws IOException {
        compile();
        CompiledUnit good = UnitStore.find(cache, hash(onlyUnit())).orElseThrow();
        List<UnitFile> more = good.files().stream()
                .map(file -> new UnitFile(file.key(), file.rules()))
                .toList();
        CompiledUnit empty = new CompiledUnit(good.hash(), more, Map.of());
        UnitStore.keep(cache, empty, Set.of(good.hash()));

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(warnings()).hasSize(1);
        assertThat(UnitStore.find(cache, good.hash()).orElseThrow().classes()).isNotEmpty();
    }

    @Test
    void a_unit_under_the_name_of_another_serves_what_it_holds_and_nothing_else() throws IOException {
        compile();
        Path kept = onlyUnit();
        Path alone = TinyRules.folder(temp.resolve("alone"), "derive", SAFE);
        FolderCompiler.load(alone, "tiny", null, temp.resolve("other"));
        Files.copy(only(temp.resolve("other")), kept, StandardCopyOption.REPLACE_EXISTING);

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
    }

    @Test
    void a_damaged_unit_is_compiled_again_with_a_warning() throws IOException {
        compile();
        byte[] good = Files.readAllBytes(onlyUnit());
        Files.write(onlyUnit(), "no unit".getBytes(StandardCharsets.UTF_8));

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(warnings()).hasSize(1);
        assertThat(Files.readAllBytes(onlyUnit())).hasSameSizeAs(good);
    }

    @Test
    void a_cut_off_unit_is_compiled_again() throws IOException {
        compile();
        byte[] whole = Files.readAllBytes(onlyUnit());
        Files.write(onlyUnit(), Arrays.copyOf(whole, whole.length / 2));

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(warnings()).hasSize(1);
        assertThat(Files.readAllBytes(onlyUnit())).hasSameSizeAs(whole);
    }

    @Test
    void one_changed_byte_is_noticed() throws IOException {
        compile();
        byte[] bytes = Files.readAllBytes(onlyUnit());
        bytes[bytes.length / 2] ^= 1;
        Files.write(onlyUnit(), bytes);

        assertThat(fired()).containsExactlyInAnyOrder("TIN-001", "TIN-002");
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void without_a_cache_nothing_is_kept() {
        FolderCompiler.load(rules, "tiny", null, null);

        assertThat(cache).doesNotExist();
    }

    private static CompiledUnit empty(int i) {
        return new CompiledUnit("%064x".formatted(i), List.of(), Map.of());
    }

    private static String more(int i) {
        return rule("TIN-1" + (10 + i), "Další " + i, "$s : Safety(dangerNow == true)", "Conclusion.of(\"FIRST\", $s)");
    }

    private RuleContent compile() {
        return FolderCompiler.load(rules, "tiny", null, cache);
    }

    /** Which rules fire in danger and hunger. */
    private List<String> fired() {
        try (RuleSession session = TinyRules.base(compile().unit()).open()) {
            session.insert(new Safety("/safety", true, false));
            return session.fire(Phase.DERIVE).stream()
                    .map(firing -> firing.rule().entry().id())
                    .toList();
        }
    }

    private Set<String> units() {
        return new TreeSet<>(UnitStore.keys(cache).keySet());
    }

    private Set<String> newUnits(Collection<String> before) {
        Set<String> units = units();
        units.removeAll(before);
        return units;
    }

    private Set<String> rulesOf(String hash) {
        return UnitStore.find(cache, hash).orElseThrow().rules();
    }

    private List<ILoggingEvent> warnings() {
        return log.list.stream().filter(event -> event.getLevel() == Level.WARN).toList();
    }

    private Path onlyUnit() throws IOException {
        return only(cache);
    }

    private static String hash(Path unit) {
        return unit.getFileName().toString().replaceAll("unit-|\\.bin", "");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).singleElement().asString().matches(".*unit-[0-9a-f]{64}\\.bin");
            return all.get(0);
        }
    }
}
