package cz.opora.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.Handover;
import cz.opora.advice.HandoverField;
import cz.opora.casefile.ConsentEntry;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.DataClass;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import cz.opora.codes.SharingGround;
import cz.opora.codes.SharingManner;
import cz.opora.codes.SharingRow;
import cz.opora.codes.Situation;
import cz.opora.internal.handover.MarkedCase.Leaf;
import cz.opora.render.HandoverPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over random cases, consents and recipients: nothing is on a sheet that its recipient may not be told. */
class HandoverPropertyTest {
    private static final LocalDate DAY = SharingSample.AS_OF;
    private static final int CASES = Integer.getInteger("opora.cases", 1_000);
    private static final int BATCH = 500;

    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);
    private static final Set<ActorType> TOLD_OF_CHILDREN = EnumSet.of(
            ActorType.OSPOD,
            ActorType.SCHOOL,
            ActorType.SPZ,
            ActorType.SVP,
            ActorType.KINDERGARTEN,
            ActorType.SCHOOL_MEALS,
            ActorType.OTHER_ORP);

    /** Where violence, safe places and other people stand in the case file; nothing of it is ever written on a sheet. */
    private static final Pattern NEVER = Pattern.compile(
            "/violence/.*|/victim/.*|/workerSafety/.*|/safety/dangerNow|/events/.*"
                    + "|/client/(permanentResidence|reportedResidence|actualStay|movesTo|movesOn|causes|caredForGrade)"
                    + "|/housing/(sleepsTonight|situations/VIOLENCE_IN_HOME)|/care/situations/CARER_(NEGLECT|OVERLOADED)"
                    + "|/household/children/\\d+/(ref|injured|afraid)|/household/allConsentToBenefits"
                    + "|/family/(parentIllOrDisabled|crimeOnChildSuspected|situations/CHILD_(INJURY|AFRAID))"
                    + "|/capacity/situations/(FINANCIAL_EXPLOITATION|GUARDIAN_CONFLICT)|/consents/.*|/done/.*|/overridden/.*");

    /** One sheet of one random case, with what its recipient may be told by the words of the rules and not by the code. */
    private record Trial(long seed, MarkedCase marked, ActorType recipient, Set<DataClass> allowed, Handover sheet) {
        static Trial of(long seed, int turn) {
            Random random = new Random(seed * 31 + turn);
            ActorType recipient = ActorType.values()[random.nextInt(ActorType.values().length)];
            Set<DataClass> named = EnumSet.noneOf(DataClass.class);
            ALL.stream().filter(each -> random.nextInt(3) > 0).forEach(named::add);
            int kind = random.nextInt(8);
            MarkedCase marked = MarkedCase.of(RandomCases.of(seed), consents(kind, recipient, named));
            boolean acute = random.nextInt(3) == 0;
            List<EscalationCard> escalations = acute
                    ? List.of(SharingSample.escalation(EscalationCode.CHILD_ACUTE, recipient))
                    : List.of(SharingSample.escalation(EscalationCode.SUICIDE_MODERATE, recipient));
            Set<DataClass> allowed = EnumSet.noneOf(DataClass.class);
            SharingRow row = SharingRow.of(recipient);
            if (kind < 3 && row.manner() == SharingManner.SHEET) {
                allowed.addAll(named);
                allowed.retainAll(row.withConsent());
            }
            if (acute || row.ground() == SharingGround.OFFICE) {
                allowed.addAll(row.onGround());
            }
            Handover sheet = SharingSample.sheet(marked.file(), escalations, recipient);
            return new Trial(seed, marked, recipient, allowed, sheet);
        }

        private static List<ConsentEntry> consents(int kind, ActorType recipient, Set<DataClass> named) {
            ActorType other = recipient == ActorType.GP ? ActorType.UP : ActorType.GP;
            return switch (kind) {
                case 0, 1, 2 -> List.of(SharingSample.written(recipient, named), SharingSample.written(other, ALL));
                case 3 -> List.of(entry(ConsentForm.ORAL_RECORDED, recipient, DAY, null, null));
                case 4 -> List.of(entry(ConsentForm.WRITTEN, recipient, DAY.minusYears(2), null, null));
                case 5 -> List.of(entry(ConsentForm.WRITTEN, recipient, DAY.minusDays(3), null, DAY));
                case 6 -> List.of(entry(ConsentForm.WRITTEN, recipient, null, DAY.plusDays(5), null));
                default -> List.of(SharingSample.written(other, ALL));
            };
        }

        private static ConsentEntry entry(
                ConsentForm form,
                ActorType recipient,
                @Nullable LocalDate givenOn,
                @Nullable LocalDate until,
                @Nullable LocalDate withdrawn) {
            return SharingSample.consent(form, recipient, ALL, givenOn, until, withdrawn);
        }

        /** What is on the sheet and must not be; each as the pointer it stands at in the case file. */
        List<String> leaks() {
            Set<String> written = MarkedCase.marks(
                    sheet.toJson() + HandoverPage.text(sheet, Language.CS) + HandoverPage.text(sheet, Language.EN));
            Map<String, Leaf> byPointer =
                    marked.leaves().stream().collect(Collectors.toMap(Leaf::pointer, Function.identity()));
            List<String> leaks = new ArrayList<>();
            for (Leaf leaf : marked.leaves()) {
                if (leaf.words().stream().anyMatch(written::contains) && forbidden(leaf)) {
                    leaks.add(seed + " " + recipient + " " + leaf.pointer());
                }
            }
            for (HandoverField field : sheet.fields()) {
                Leaf leaf = byPointer.get(field.pointer());
                boolean age = leaf == null && field.pointer().endsWith("/age");
                Leaf known = age ? byPointer.get(field.pointer() + "/years") : leaf;
                boolean resources = known == null && field.pointer().equals("/client/resources");
                boolean open = resources ? allowed.contains(DataClass.WISH) : known != null && !forbidden(known);
                if (!open && !list(field)) {
                    leaks.add(seed + " " + recipient + " field " + field.pointer());
                }
            }
            return leaks;
        }

        /** A list of codes has its leaves one level deeper; its class is that of the first. */
        private boolean list(HandoverField field) {
            return marked.leaves().stream()
                    .anyMatch(leaf -> leaf.pointer().startsWith(field.pointer() + "/") && !forbidden(leaf));
        }

        private boolean forbidden(Leaf leaf) {
            boolean otherMember =
                    leaf.pointer().startsWith("/household/children/") && !TOLD_OF_CHILDREN.contains(recipient);
            return otherMember
                    || !allowed.contains(leaf.dataClass())
                    || NEVER.matcher(leaf.pointer()).matches();
        }
    }

    @Test
    void nothing_forbidden_is_on_any_sheet_of_ten_thousand_cases() {
        for (long first = 0; first < CASES; first += BATCH) {
            List<String> leaks = LongStream.range(first, first + BATCH)
                    .mapToObj(seed -> Trial.of(seed, 0).leaks())
                    .flatMap(List::stream)
                    .limit(10)
                    .toList();
            assertThat(leaks).isEmpty();
        }
    }

    /** A sheet made with all consents, read as if its recipient had given none: the detector must cry out. */
    @Test
    void a_planted_leak_is_found() {
        int found = 0;
        for (long seed = 0; seed < 40; seed++) {
            MarkedCase marked =
                    MarkedCase.of(RandomCases.of(seed), List.of(SharingSample.written(ActorType.OTHER_ORP, ALL)));
            Handover sheet = SharingSample.sheet(marked.file(), List.of(), ActorType.OTHER_ORP);
            Trial honest = new Trial(seed, marked, ActorType.OTHER_ORP, SharingRow.H18.withConsent(), sheet);
            Trial leaking = new Trial(seed, marked, ActorType.OTHER_ORP, Set.of(), sheet);
            assertThat(honest.leaks()).isEmpty();
            found += leaking.leaks().size();
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void sheets_are_not_empty_where_a_consent_opens_them() {
        long full = LongStream.range(0, 500)
                .mapToObj(seed -> Trial.of(seed, 1))
                .filter(trial -> !trial.sheet().fields().isEmpty())
                .count();

        assertThat(full).isGreaterThan(100);
    }

    @Test
    void words_that_tell_of_violence_are_on_no_sheet() {
        for (long seed = 0; seed < 300; seed++) {
            Handover sheet = Trial.of(seed, 2).sheet();
            String paper = sheet.toJson() + HandoverPage.text(sheet, Language.CS);
            assertThat(paper).doesNotContain(SharingSample.SECRET_TASK);
            assertThat(sheet.fields())
                    .extracting(field -> field.label().cs())
                    .noneMatch(label -> label.contains("násil"))
                    .doesNotContain(
                            Situation.CHILD_INJURY.text().cs(),
                            Situation.CHILD_AFRAID.text().cs());
        }
    }
}
