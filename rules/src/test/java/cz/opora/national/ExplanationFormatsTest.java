package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.caseload.CaseResult;
import cz.opora.caseload.CaseloadTally;
import cz.opora.caseload.GroupNetwork;
import cz.opora.caseload.PostLimits;
import cz.opora.caseload.Posts;
import cz.opora.codes.ActorType;
import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.explain.Comparison;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.Questions;
import cz.opora.explain.RuleDiff;
import cz.opora.explain.RuleDiff.CaseDiff;
import cz.opora.explain.RuleDiff.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the national rules answer is of the formats whose schemas are shipped. */
class ExplanationFormatsTest {
    private static final CaseFile V1 = Zalesi.example("v01-58-debts-copd-refused-twice");
    private static final CaseFile V2 = Zalesi.example("v02-mother-two-children-one-room-mould");

    @Test
    void why_and_why_not() {
        assertValid(
                "opora-why-1", Zalesi.ADVISOR.why(V1, Zalesi.DAY, "TG_55PLUS").toJson());
        assertValid(
                "opora-why-not-1",
                Zalesi.ADVISOR.whyNot(V2, Zalesi.DAY, "CHILD_ACUTE").toJson());
    }

    @Test
    void what_if_and_questions() {
        assertValid(
                "opora-what-if-1",
                Zalesi.ADVISOR.whatIf(V1, Zalesi.DAY, "TG_55PLUS").toJson());
        assertValid("opora-questions-1", Questions.of(Zalesi.advise(V2)).toJson());
    }

    @Test
    void comparison_and_timeline() {
        assertValid(
                "opora-comparison-1",
                Comparison.of(Zalesi.ADVISOR.decide(V1, Zalesi.DAY), Zalesi.ADVISOR.decide(V2, Zalesi.DAY))
                        .toJson());
        assertValid(
                "opora-timeline-1",
                Zalesi.ADVISOR.timeline(V1, Zalesi.DAY, Zalesi.DAY.plusDays(20)).toJson());
    }

    @Test
    void records_replays_and_self_checks() {
        Advice advice = Zalesi.advise(V1);
        DecisionRecord record = Zalesi.ADVISOR.recorder().made(V1, advice, 1_000_000L);
        CaseFile bare = CaseFile.parse(
                "bare", "{\"format\": \"opora-case/1\", \"territory\": \"9901\"}".getBytes(StandardCharsets.UTF_8));

        assertValid("opora-decision-1", record.toJsonLine());
        assertValid(
                "opora-replay-1", Zalesi.ADVISOR.recorder().replay(record, V1).toJson());
        assertValid(
                "opora-replay-1", Zalesi.ADVISOR.recorder().replay(record, V2).toJson());
        assertValid(
                "opora-self-check-1", Zalesi.ADVISOR.selfCheck(bare, Zalesi.DAY).toJson());
    }

    @Test
    void sheets_and_the_catalog() {
        assertValid(
                "opora-handover-1",
                Zalesi.ADVISOR.handover(V1, Zalesi.DAY, ActorType.DEBT_ADVICE).toJson());
        assertValid("opora-catalog-1", Zalesi.ADVISOR.catalog().toJson());
    }

    @Test
    void the_reference_and_a_comparison_of_rule_sets() {
        CaseDiff changed = new CaseDiff(
                "v01", Comparison.of(Zalesi.ADVISOR.decide(V1, Zalesi.DAY), Zalesi.ADVISOR.decide(V2, Zalesi.DAY)));
        RuleDiff diff = new RuleDiff(
                RuleDiff.FORMAT,
                Zalesi.DAY,
                2,
                List.of(changed),
                List.of(new Reject("v99", List.of("is no case file."))));

        assertValid("opora-rule-diff-1", diff.toJson());
        assertValid(
                "opora-reference-1", RuleSet.national().reference(Zalesi.DAY).toJson());
    }

    @Test
    void the_report_over_a_caseload() {
        CaseloadTally tally = new CaseloadTally();
        tally.add(new CaseResult.Decided("v01", Zalesi.ADVISOR.advise(V1, Zalesi.DAY, Detail.VERDICTS)));
        tally.add(new CaseResult.Rejected(
                "v99",
                List.of(new Diagnostic("wrong-json", Diagnostic.Level.ERROR, "v99", null, null, "is none.", null))));
        Posts posts = new Posts(Posts.FORMAT, List.of(new Posts.Post("cm-1", List.of("v01"), Zalesi.DAY)));

        assertValid(
                "opora-caseload-1",
                tally.report(Zalesi.DAY, PostLimits.of(Zalesi.RULES.parameters(), Zalesi.DAY), posts)
                        .toJson());
    }

    @Test
    void the_network_of_a_town() {
        assertValid(
                "opora-network-1",
                GroupNetwork.of(Zalesi.RULES, Zalesi.DIRECTORY, TargetGroup.TG_MENTAL, "9901", Zalesi.DAY)
                        .toJson());
    }

    private static void assertValid(String schema, String json) {
        assertThat(schema(schema).validate(json, InputFormat.JSON)).as(schema).isEmpty();
    }

    private static Schema schema(String name) {
        String path = "/cz/opora/schema/" + name + ".schema.json";
        try (InputStream stream =
                Objects.requireNonNull(ExplanationFormatsTest.class.getResourceAsStream(path), path)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
