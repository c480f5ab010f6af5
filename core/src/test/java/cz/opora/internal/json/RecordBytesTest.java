package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.codes.Mark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBytesTest {
    private record Leaf(String text, @Nullable Integer number, boolean truth) {}

    private record Tree(
            String name,
            Mark mark,
            LocalDate since,
            @Nullable LocalDate until,
            List<Leaf> leaves,
            Set<Mark> marks,
            Map<String, Leaf> byName,
            Map<Mark, List<String>> byMark,
            int line) {}

    private record Other(String text, @Nullable Integer amount, boolean truth) {}

    private record Unreadable(Double amount) {}

    private static final Tree TREE = new Tree(
            "Příliš žluťoučký",
            Mark.S,
            LocalDate.of(2026, 7, 1),
            null,
            List.of(new Leaf("a", -1, true), new Leaf("a", null, false), new Leaf("", Integer.MIN_VALUE, true)),
            Set.of(Mark.K, Mark.G),
            Map.of("b", new Leaf("x", 300, false), "a", new Leaf("y", Integer.MAX_VALUE, true)),
            Map.of(Mark.G, List.of("one", "two"), Mark.S, List.of()),
            70_000);

    @Test
    void a_record_comes_back_as_it_was() throws IOException {
        assertThat(RecordBytes.read(RecordBytes.write(TREE), Tree.class)).isEqualTo(TREE);
    }

    @Test
    void days_before_the_first_of_the_count_come_back_too() throws IOException {
        Tree old = new Tree(
                "",
                Mark.G,
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2199, 12, 31),
                List.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                0);

        assertThat(RecordBytes.read(RecordBytes.write(old), Tree.class)).isEqualTo(old);
    }

    @Test
    void a_text_is_written_once() {
        Leaf once = new Leaf("a text of some length", 1, true);
        Tree twice = new Tree(
                once.text(), Mark.S, LocalDate.EPOCH, null, List.of(once, once), Set.of(), Map.of(), Map.of(), 0);

        assertThat(new String(RecordBytes.write(twice), java.nio.charset.StandardCharsets.UTF_8))
                .containsOnlyOnce("a text of some length");
    }

    @Test
    void a_record_of_other_components_is_refused() {
        byte[] leaf = RecordBytes.write(new Leaf("a", 1, true));

        assertThatThrownBy(() -> RecordBytes.read(leaf, Other.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void damaged_bytes_are_refused_and_nothing_else_is_thrown() {
        byte[] bytes = RecordBytes.write(TREE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RecordBytes.read(cut, Tree.class)).isInstanceOf(IOException.class);
        }
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> RecordBytes.read(more, Tree.class)).isInstanceOf(IOException.class);
    }

    @Test
    void what_cannot_be_read_back_is_not_written() {
        assertThatThrownBy(() -> RecordBytes.write(new Unreadable(1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
