package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.HealthSection;
import cz.opora.casefile.ProfileSection;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ProfileItemCode;
import cz.opora.codes.Situation;
import cz.opora.facts.ProfileItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The six profile items (target-groups.md A4): the screening answer or any situation of the item. The answer "no" alone
 * settles an item as long as no situation says otherwise; so do the situations when all are known not to hold.
 */
public final class ProfileItems {
    private static final List<Membership> TABLE = List.of(
            new Membership(
                    ProfileItemCode.LOW_INCOME,
                    NeedDomain.INCOME_BENEFITS,
                    "lowIrregularIncome",
                    ProfileSection::lowIrregularIncome,
                    List.of(Situation.LOW_INCOME, Situation.IRREGULAR_INCOME, Situation.NO_INCOME)),
            new Membership(
                    ProfileItemCode.IMPAIRED_HEALTH,
                    NeedDomain.HEALTH,
                    "impairedHealth",
                    ProfileSection::impairedHealth,
                    List.of(
                            Situation.UNTREATED_CHRONIC,
                            Situation.ACUTE_CONDITION,
                            Situation.MEDICATION_MISSED,
                            Situation.DISCHARGE_NO_CARE,
                            Situation.PALLIATIVE,
                            Situation.LIFE_THREATENING_NEGLECT,
                            Situation.TREATMENT_REFUSAL,
                            Situation.INFECTIOUS,
                            Situation.UNTREATED_MENTAL,
                            Situation.SMI_NO_CARE,
                            Situation.RELAPSE_SIGNS,
                            Situation.SUICIDAL_IDEATION,
                            Situation.SUICIDAL_PLAN,
                            Situation.SELF_HARM,
                            Situation.COGNITIVE_DISORDER,
                            Situation.PSYCH_DISCHARGE,
                            Situation.PROTECTIVE_TREATMENT)),
            new Membership(
                    ProfileItemCode.EXCLUSION_THREAT,
                    NeedDomain.SOCIAL_ISOLATION,
                    "exclusionThreat",
                    ProfileSection::exclusionThreat,
                    List.of(
                            Situation.LONELINESS,
                            Situation.BEREAVEMENT,
                            Situation.EXCLUDED_LOCALITY,
                            Situation.LANGUAGE_BARRIER,
                            Situation.SENSORY_BARRIER,
                            Situation.COMMUNITY_CONFLICT,
                            Situation.ROOFLESS,
                            Situation.HOUSELESS)),
            new Membership(
                    ProfileItemCode.HOUSING_AT_RISK,
                    NeedDomain.HOUSING,
                    "housingAtRisk",
                    ProfileSection::housingAtRisk,
                    List.of(
                            Situation.INSECURE_EVICTION,
                            Situation.ARREARS,
                            Situation.ROOFLESS,
                            Situation.HOUSELESS,
                            Situation.INVOLUNTARY_WITH_OTHERS,
                            Situation.VIOLENCE_IN_HOME)),
            new Membership(
                    ProfileItemCode.ADDICTION,
                    NeedDomain.ADDICTION,
                    "addiction",
                    ProfileSection::addiction,
                    of(NeedDomain.ADDICTION, Situation.AFTER_TREATMENT)),
            new Membership(
                    ProfileItemCode.INDEBTED,
                    NeedDomain.DEBT,
                    "indebted",
                    ProfileSection::indebted,
                    of(NeedDomain.DEBT, null, Situation.ARREARS)));

    private record Membership(
            ProfileItemCode item,
            NeedDomain domain,
            String question,
            Function<ProfileSection, @Nullable Boolean> answer,
            List<Situation> situations) {
        String pointer() {
            return "/profile/" + question;
        }

        @Nullable Boolean answer(CaseReading reading) {
            ProfileSection profile = reading.file().profile();
            return profile == null ? null : answer.apply(profile);
        }

        /** What the situations of the item say. */
        @Nullable Boolean known(CaseReading reading) {
            Boolean known = Kleene.any(situations, reading::holds);
            return item == ProfileItemCode.IMPAIRED_HEALTH ? Kleene.or(known, chronicIllness(reading.file())) : known;
        }
    }

    private ProfileItems() {}

    /** The item a screening question is about; null when the pointer is that of none. */
    public static @Nullable ProfileItemCode at(String pointer) {
        return TABLE.stream()
                .filter(row -> row.pointer().equals(pointer))
                .map(Membership::item)
                .findFirst()
                .orElse(null);
    }

    /** The pointer of the screening question that says that there is something in the domain; null when none does. */
    static @Nullable String saysNeed(NeedDomain domain, CaseReading reading) {
        return TABLE.stream()
                .filter(row -> row.domain() == domain && Boolean.TRUE.equals(row.answer(reading)))
                .map(Membership::pointer)
                .findFirst()
                .orElse(null);
    }

    static void add(CaseReading reading, List<Object> facts) {
        for (Membership row : TABLE) {
            facts.add(new ProfileItem(row.pointer(), row.item(), present(row, reading)));
        }
    }

    private static @Nullable Boolean present(Membership row, CaseReading reading) {
        Boolean answer = row.answer(reading);
        Boolean known = row.known(reading);
        if (answer == null || known == null) {
            return answer == null ? known : answer;
        }
        if (!answer.equals(known)) {
            String domain = CaseSection.of(row.situations().get(0).domain()).pointer() + "/situations";
            reading.notes().contradiction(answer ? domain : row.pointer(), answer ? row.pointer() : domain);
        }
        return answer || known;
    }

    private static @Nullable Boolean chronicIllness(CaseFile file) {
        HealthSection health = file.health();
        return health == null ? null : health.chronicIllness();
    }

    private static List<Situation> of(NeedDomain domain, @Nullable Situation without, Situation... more) {
        List<Situation> situations =
                new java.util.ArrayList<>(CaseSection.of(domain).situations());
        situations.remove(without);
        situations.addAll(Arrays.asList(more));
        return List.copyOf(situations);
    }
}
