package cz.opora.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.caseload.CaseloadReport.PostLoad;
import cz.opora.caseload.PostLoads.Known;
import cz.opora.codes.MethodLevel;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.internal.json.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostLoadsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, Known> CASES = Map.of(
            "c1", new Known(MethodLevel.CASE_MGMT_INDIVIDUAL),
            "c2", new Known(MethodLevel.CASE_MGMT_TEAM_EXTERNAL),
            "c3", new Known(MethodLevel.SHORT_TERM),
            "c4", new Known(null));

    @TempDir
    private Path folder;

    @Test
    void a_post_is_overloaded_above_the_limit_and_not_at_it() {
        List<String> cases = List.of("c1", "c2", "c3");

        assertThat(load(2, 7, cases, null).overloaded()).isFalse();
        assertThat(load(1, 7, cases, null).overloaded()).isTrue();
        assertThat(load(null, 7, cases, null).overloaded()).isFalse();
    }

    @Test
    void a_case_nobody_decided_and_one_without_a_level_are_unknown_and_not_light() {
        PostLoad load = load(20, 7, List.of("c1", "c4", "c9"), null);

        assertThat(load.cases()).isEqualTo(3);
        assertThat(load.managed()).isEqualTo(1);
        assertThat(load.unknown()).isEqualTo(2);
    }

    @Test
    void a_post_is_unattended_after_the_limit_and_not_on_it() {
        assertThat(load(20, 7, List.of(), DAY.minusDays(7)).unattended()).isFalse();
        assertThat(load(20, 7, List.of(), DAY.minusDays(8)).unattended()).isTrue();
        assertThat(load(20, 7, List.of(), DAY.plusDays(1)).absentDays()).isNull();
    }

    @Test
    void posts_stand_by_their_code_whatever_they_carry() {
        Posts posts = new Posts(
                Posts.FORMAT,
                List.of(new Posts.Post("cm-2", List.of("c1", "c2"), null), new Posts.Post("cm-1", List.of(), null)));

        assertThat(new PostLoads(CASES, DAY, new PostLimits(1, 7)).of(posts))
                .extracting(PostLoad::id)
                .containsExactly("cm-1", "cm-2");
    }

    @Test
    void a_file_of_posts_is_read_and_a_name_for_a_code_or_a_case_in_two_posts_is_refused() throws IOException {
        Path good = write("""
                {"format": "opora-posts/1", "posts": [
                  {"id": "cm-1", "cases": ["c1"], "absentSince": "2026-11-02"}, {"id": "cm-2", "cases": []}]}
                """);
        Path bad = write("""
                {"format": "opora-posts/1", "posts": [
                  {"id": "Jana Nováková", "cases": ["c1"]}, {"id": "cm-2", "cases": ["c1"]}]}
                """);

        assertThat(Posts.load(good).posts()).hasSize(2);
        assertThat(SchemaFile.POSTS.problems(Files.readString(good))).isEmpty();
        assertThatThrownBy(() -> Posts.load(bad))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.diagnostics())
                        .extracting(problem -> problem.pointer() + " " + problem.message())
                        .containsExactly(
                                "/posts/0/id is no code of a post.",
                                "/posts/1/cases/0 the same case is at /posts/0/cases/0."));
    }

    private Path write(String json) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "posts", ".json"), json);
    }

    private static PostLoad load(
            @Nullable Integer most, @Nullable Integer days, List<String> cases, @Nullable LocalDate absentSince) {
        Posts posts = new Posts(Posts.FORMAT, List.of(new Posts.Post("cm-1", cases, absentSince)));
        return new PostLoads(CASES, DAY, new PostLimits(most, days)).of(posts).get(0);
    }
}
