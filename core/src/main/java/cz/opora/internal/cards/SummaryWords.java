package cz.opora.internal.cards;

import cz.opora.codes.CountedNoun;
import cz.opora.codes.Situation;
import cz.opora.codes.Substance;
import cz.opora.codes.Text;
import cz.opora.facts.Addiction;
import cz.opora.facts.Debt;
import cz.opora.facts.Fact;
import cz.opora.facts.Health;
import cz.opora.facts.Housing;
import cz.opora.facts.Offender;
import cz.opora.facts.Violence;
import cz.opora.internal.words.Amounts;
import cz.opora.parameters.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is so, in phrases that can follow one another after a colon: with numbers and days where they are known. */
final class SummaryWords {
    private static final CountedNoun ENFORCEMENTS =
            new CountedNoun("exekuce", "exekuce", "exekucí", "enforcement", "enforcements");
    private static final DateTimeFormatter CZECH_DATE = DateTimeFormatter.ofPattern("d. M. uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Where the words of the code list hold alternatives, or speak of a man. */
    private static final Map<Situation, Text> SHORT = Map.ofEntries(
            Map.entry(Situation.HOUSELESS, new Text("bez vlastního bytu", "no home of one's own")),
            Map.entry(
                    Situation.INVOLUNTARY_WITH_OTHERS,
                    new Text("bydlení u příbuzných z nouze", "staying with relatives for want of a home")),
            Map.entry(Situation.VIOLENCE_IN_HOME, new Text("násilí tam, kde bydlí", "violence at home")),
            Map.entry(
                    Situation.HOARDING_SQUALOR,
                    new Text("přeplněná nebo zanedbaná domácnost", "an overfilled or neglected household")),
            Map.entry(Situation.INSOLVENCY_AT_RISK, new Text("ohrožené oddlužení", "debt relief at risk")),
            Map.entry(Situation.BENEFIT_STOPPED, new Text("zastavená dávka", "a benefit stopped")),
            Map.entry(Situation.BENEFIT_NOT_CLAIMED, new Text("nevyužitá dávka", "a benefit not claimed")),
            Map.entry(
                    Situation.LIFE_THREATENING_NEGLECT,
                    new Text("nezvládá péči o sebe a jde o život", "no care for oneself and life at stake")),
            Map.entry(
                    Situation.CARE_GRADE_I_II,
                    new Text("příspěvek na péči I. nebo II. stupně", "care allowance of grade I or II")),
            Map.entry(
                    Situation.CARE_GRADE_III_IV,
                    new Text("příspěvek na péči III. nebo IV. stupně", "care allowance of grade III or IV")),
            Map.entry(
                    Situation.SUPERVISION, new Text("dohled probační služby", "supervision by the probation service")),
            Map.entry(Situation.DENTAL, new Text("nemocné zuby", "bad teeth")),
            Map.entry(
                    Situation.UNTREATED_MENTAL,
                    new Text("možná duševní nemoc bez léčby", "possibly a mental illness without treatment")),
            Map.entry(
                    Situation.SMI_NO_CARE,
                    new Text("závažná duševní nemoc bez psychiatra", "severe mental illness without a psychiatrist")),
            Map.entry(Situation.RELAPSE_SIGNS, new Text("horší se duševní stav", "mental state getting worse")),
            Map.entry(Situation.COGNITIVE_DISORDER, new Text("zmatenost", "confusion")),
            Map.entry(
                    Situation.ADDICTION_NOT_MOTIVATED,
                    new Text("závislost bez zájmu o léčbu", "addiction without a wish for treatment")),
            Map.entry(
                    Situation.ADDICTION_WANTS_TREATMENT,
                    new Text("závislost se zájmem o léčbu", "addiction with a wish for treatment")),
            Map.entry(Situation.AFTER_TREATMENT, new Text("abstinence po léčbě", "abstinence after treatment")),
            Map.entry(Situation.GAMBLING, new Text("hazardní hraní", "gambling")),
            Map.entry(Situation.CARER_OVERLOADED, new Text("vyčerpaná pečující osoba", "a carer worn out")),
            Map.entry(Situation.CARER_LOST, new Text("chybí pečující osoba", "the carer is gone")),
            Map.entry(Situation.WANDERING_FIRE, new Text("bloudění nebo riziko požáru", "wandering or a risk of fire")),
            Map.entry(
                    Situation.MATERIAL_DEPRIVATION,
                    new Text("dětem chybí svačiny nebo pomůcky", "the children lack snacks or school things")),
            Map.entry(Situation.DV_DANGER, new Text("násilí, které teď hrozí", "violence threatening now")),
            Map.entry(
                    Situation.DIGITAL_EXCLUSION,
                    new Text("potíže se čtením nebo internetem", "trouble with reading or the internet")),
            Map.entry(Situation.NEET, new Text("bez školy i práce", "neither school nor work")),
            Map.entry(Situation.UNEMPLOYED_ABLE, new Text("bez práce", "out of work")),
            Map.entry(Situation.UNEMPLOYED_HEALTH, new Text("bez práce kvůli zdraví", "out of work for health")),
            Map.entry(
                    Situation.UP_DELETION,
                    new Text("vyřazení z evidence Úřadu práce", "struck off the labour register")),
            Map.entry(Situation.CANNOT_ACT, new Text("nemožnost jednat bez pomoci", "unable to act alone")),
            Map.entry(
                    Situation.HELD_IN_SERVICE,
                    new Text("pobyt ve službě proti vůli", "kept in a service against the will")),
            Map.entry(Situation.ACCUSED, new Text("trestní stíhání", "criminal proceedings")),
            Map.entry(Situation.RELEASED, new Text("propuštění v posledním roce", "released within the last year")),
            Map.entry(Situation.ASYLUM_SEEKER, new Text("žádost o azyl", "an application for asylum")),
            Map.entry(Situation.NO_INSURANCE, new Text("bez zdravotního pojištění", "no health insurance")));

    private final Collection<?> facts;

    SummaryWords(Collection<?> facts) {
        this.facts = facts;
    }

    private <T extends Fact> @Nullable T one(Class<T> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    Text of(Situation situation) {
        Text text =
                switch (situation) {
                    case ARREARS -> arrears(one(Housing.class));
                    case INSECURE_EVICTION -> losingHome(one(Housing.class));
                    case INADEQUATE -> inadequate(one(Housing.class));
                    case ENFORCEMENT -> enforcements(one(Debt.class));
                    case DISCHARGE_NO_CARE -> discharge(one(Health.class));
                    case RELEASE_PLANNED -> release(one(Offender.class));
                    case DV_ORDER_RUNNING -> expulsion(one(Violence.class));
                    default -> SHORT.get(situation);
                };
        return text == null ? situation.text() : text;
    }

    private static @Nullable Text arrears(@Nullable Housing housing) {
        Integer months = housing == null ? null : housing.arrearsMonths();
        return months == null || months < 1
                ? null
                : new Text(
                        "dluh na nájmu " + Amounts.of(months, Unit.MONTHS).cs(),
                        "rent owed for " + Amounts.of(months, Unit.MONTHS).en());
    }

    private static Text losingHome(@Nullable Housing housing) {
        if (housing != null && housing.noticeServedOn() != null) {
            return dated("výpověď z bytu doručená", "notice to quit served on", housing.noticeServedOn());
        }
        if (housing != null && housing.moveOutOn() != null) {
            return dated("vyklizení bytu", "flat to be vacated on", housing.moveOutOn());
        }
        if (housing != null && housing.contractEndsOn() != null) {
            return dated("konec smlouvy na byt", "contract of the flat ends on", housing.contractEndsOn());
        }
        return new Text("hrozí ztráta bydlení", "in danger of losing the home");
    }

    private static @Nullable Text inadequate(@Nullable Housing housing) {
        return housing != null && Boolean.TRUE.equals(housing.mould())
                ? new Text("nevyhovující byt s plísní", "an inadequate flat with mould")
                : null;
    }

    private static @Nullable Text enforcements(@Nullable Debt debt) {
        Integer number = debt == null ? null : debt.enforcements();
        return number == null || number < 1 ? null : ENFORCEMENTS.of(number);
    }

    private static @Nullable Text discharge(@Nullable Health health) {
        LocalDate on = health == null ? null : health.dischargeOn();
        return on == null
                ? null
                : dated("propuštění z nemocnice bez péče", "discharge from hospital without care on", on);
    }

    /** A discharge that is known, where nobody said that care is missing. */
    List<Text> leavingHospital() {
        Health health = one(Health.class);
        LocalDate on = health == null ? null : health.dischargeOn();
        boolean said = health != null && Boolean.TRUE.equals(health.dischargeNoCare());
        return on == null || said
                ? List.of()
                : List.of(dated("propuštění z nemocnice", "discharge from hospital on", on));
    }

    private static Text release(@Nullable Offender offender) {
        LocalDate on = offender == null ? null : offender.releaseOn();
        return on == null
                ? new Text("blíží se propuštění", "release is near")
                : dated("propuštění z vězení", "release from prison on", on);
    }

    private static @Nullable Text expulsion(@Nullable Violence violence) {
        LocalDate on = violence == null ? null : violence.expulsionOn();
        return on == null ? null : dated("vykázání násilné osoby", "the violent person expelled on", on);
    }

    private static Text dated(String cs, String en, LocalDate on) {
        return new Text(cs + " " + on.format(CZECH_DATE), en + " " + on.format(ENGLISH_DATE));
    }

    /** What is used, when it is known to be used now. */
    List<Text> use() {
        Addiction addiction = one(Addiction.class);
        if (addiction == null || addiction.substances() == null || !Boolean.TRUE.equals(addiction.activeUse())) {
            return List.of();
        }
        return addiction.substances().stream().map(SummaryWords::use).toList();
    }

    private static Text use(Substance substance) {
        return switch (substance) {
            case ALCOHOL -> new Text("pije alkohol", "drinks alcohol");
            case DRUGS -> new Text("bere drogy", "uses drugs");
            case MEDICATION -> new Text("nadužívá léky", "overuses medicines");
            case GAMBLING -> new Text("hraje hazardní hry", "gambles");
            case DIGITAL -> new Text("digitální závislost", "digital addiction");
        };
    }

    /** A long-term illness that is recorded apart from any situation. */
    List<Text> illness() {
        Health health = one(Health.class);
        boolean ill = health != null
                && Boolean.TRUE.equals(health.chronicIllness())
                && !Boolean.TRUE.equals(health.untreatedChronic());
        return ill ? List.of(new Text("dlouhodobá nemoc", "a long-term illness")) : List.of();
    }
}
