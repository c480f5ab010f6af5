package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.casefile.RandomCaseload;
import cz.opora.caseload.CaseRecord;
import cz.opora.caseload.CaseResult;
import cz.opora.caseload.Caseload;
import cz.opora.caseload.CaseloadReport;
import cz.opora.caseload.CaseloadReport.GroupCount;
import cz.opora.caseload.CaseloadReport.RuleCount;
import cz.opora.caseload.CaseloadTally;
import cz.opora.caseload.PostLimits;
import cz.opora.caseload.Posts;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many cases at once under the national rules. */
class CaseloadTest {
    private static final List<CaseRecord> GOOD = IntStream.range(0, 12)
            .mapToObj(seed -> record(
                    "case-" + seed,
                    RandomCaseload.of(seed).toJson().replaceFirst("\\{", "{\"caseId\": \"case-" + seed + "\",")))
            .toList();
    private static final Caseload CASELOAD = Caseload.asOf(Zalesi.ADVISOR, Zalesi.DAY);

    @Test
    void every_record_is_decided_or_rejected_and_comes_in_its_place() {
        List<CaseRecord> records = new ArrayList<>(GOOD);
        records.add(3, record("broken", "{"));
        records.add(7, record("strange", "{\"format\": \"opora-case/1\", \"clint\": {}}"));
        records.add(record("other", "{\"format\": \"opora-case/9\"}"));
        List<CaseResult> results = new ArrayList<>();

        CASELOAD.decide(records, results::add);

        assertThat(results)
                .extracting(CaseResult::name)
                .containsExactlyElementsOf(
                        records.stream().map(CaseRecord::name).toList());
        assertThat(results)
                .filteredOn(CaseResult.Rejected.class::isInstance)
                .extracting(CaseResult::name)
                .containsExactly("broken", "strange", "other");
        CaseloadReport report = report(results);
        assertThat(report.records()).isEqualTo(records.size());
        assertThat(report.decided()).isEqualTo(GOOD.size());
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.problems()).isNotEmpty();
    }

    @Test
    void the_report_counts_what_the_single_advices_say() {
        List<CaseResult> results = new ArrayList<>();
        CASELOAD.decide(GOOD, results::add);
        List<Advice> advices = results.stream()
                .map(CaseResult.Decided.class::cast)
                .map(CaseResult.Decided::advice)
                .toList();

        CaseloadReport report = report(results);

        for (GroupCount group : report.targetGroups()) {
            assertThat(group.eligible() + group.undetermined() + group.notEligible())
                    .isEqualTo(GOOD.size());
            assertThat(group.undetermined()).isEqualTo((int) advices.stream()
                    .flatMap(advice -> advice.targetGroups().stream())
                    .filter(card -> card.code() == group.code() && card.verdict() == Finding.UNDETERMINED)
                    .count());
        }
        assertThat(report.escalations())
                .allSatisfy(count -> assertThat(count.cases()).isEqualTo((int) advices.stream()
                        .filter(advice -> advice.escalations().stream().anyMatch(card -> card.code() == count.code()))
                        .count()));
        RuleCount most = report.rules().get(0);
        assertThat(most.met()).isBetween(1, GOOD.size());
        assertThat(report.text(Language.CS)).contains("Rozhodnuto: 12 z 12.", most.name());
        assertThat(report.text(Language.EN)).contains("Decided: 12 of 12.");
    }

    @Test
    void the_report_is_the_same_whatever_the_order_of_the_records() {
        List<CaseRecord> shuffled = new ArrayList<>(GOOD);
        Collections.reverse(shuffled);
        List<CaseResult> one = new ArrayList<>();
        List<CaseResult> other = new ArrayList<>();
        CASELOAD.decide(GOOD, one::add);
        CASELOAD.decide(shuffled, other::add);

        assertThat(report(one).toJson()).isEqualTo(report(other).toJson());
    }

    @Test
    void overload_is_told_to_the_head_and_in_no_advice_on_a_client() {
        List<CaseResult> results = new ArrayList<>();
        CASELOAD.decide(GOOD, results::add);
        CaseloadTally tally = new CaseloadTally();
        results.forEach(tally::add);
        Posts posts = new Posts(
                Posts.FORMAT, List.of(new Posts.Post("cm-1", List.of("case-0", "case-1"), Zalesi.DAY.minusDays(8))));

        CaseloadReport report = tally.report(Zalesi.DAY, PostLimits.of(Zalesi.RULES.parameters(), Zalesi.DAY), posts);

        assertThat(report.intensiveMax()).isEqualTo(20);
        assertThat(report.text(Language.CS))
                .contains("PŘETÍŽENÍ (JEN PRO VEDOUCÍ)", "cm-1: ", "neobsazeno 8 dnů, určete zástup do 72 hodin");
        assertThat(results).allSatisfy(result -> assertThat(
                        ((CaseResult.Decided) result).advice().toJson())
                .doesNotContain("OVERLOAD"));
    }

    private static CaseloadReport report(List<CaseResult> results) {
        CaseloadTally tally = new CaseloadTally();
        results.forEach(tally::add);
        return tally.report(Zalesi.DAY, PostLimits.of(Zalesi.RULES.parameters(), Zalesi.DAY), null);
    }

    private static CaseRecord record(String name, String json) {
        return CaseRecord.of(name, json.getBytes(StandardCharsets.UTF_8));
    }
}
