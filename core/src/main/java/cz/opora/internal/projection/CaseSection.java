package cz.opora.internal.projection;

import cz.opora.casefile.AddictionSection;
import cz.opora.casefile.CapacitySection;
import cz.opora.casefile.CareSection;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ClientSection;
import cz.opora.casefile.DebtSection;
import cz.opora.casefile.DomainSection;
import cz.opora.casefile.EducationSection;
import cz.opora.casefile.EmploymentSection;
import cz.opora.casefile.FamilySection;
import cz.opora.casefile.HealthSection;
import cz.opora.casefile.HousingSection;
import cz.opora.casefile.IncomeSection;
import cz.opora.casefile.IsolationSection;
import cz.opora.casefile.MentalHealthSection;
import cz.opora.casefile.MigrationSection;
import cz.opora.casefile.OffenderSection;
import cz.opora.casefile.SafetySection;
import cz.opora.casefile.Section;
import cz.opora.casefile.VictimSection;
import cz.opora.casefile.ViolenceSection;
import cz.opora.casefile.WorkSection;
import cz.opora.casefile.WorkerSafetySection;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.facts.Addiction;
import cz.opora.facts.Care;
import cz.opora.facts.Client;
import cz.opora.facts.Debt;
import cz.opora.facts.Education;
import cz.opora.facts.Employment;
import cz.opora.facts.Fact;
import cz.opora.facts.Family;
import cz.opora.facts.Health;
import cz.opora.facts.Housing;
import cz.opora.facts.Income;
import cz.opora.facts.Isolation;
import cz.opora.facts.LegalCapacity;
import cz.opora.facts.MentalHealth;
import cz.opora.facts.Migration;
import cz.opora.facts.Offender;
import cz.opora.facts.Safety;
import cz.opora.facts.Victim;
import cz.opora.facts.Violence;
import cz.opora.facts.Work;
import cz.opora.facts.WorkerSafety;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of a case file that become one fact record each, always present. */
public enum CaseSection {
    CLIENT("/client", Client.class, ClientSection.class, CaseFile::client, null),
    HOUSING("/housing", Housing.class, HousingSection.class, CaseFile::housing, NeedDomain.HOUSING),
    DEBT("/debt", Debt.class, DebtSection.class, CaseFile::debt, NeedDomain.DEBT),
    INCOME("/income", Income.class, IncomeSection.class, CaseFile::income, NeedDomain.INCOME_BENEFITS),
    HEALTH("/health", Health.class, HealthSection.class, CaseFile::health, NeedDomain.HEALTH),
    MENTAL_HEALTH(
            "/mentalHealth",
            MentalHealth.class,
            MentalHealthSection.class,
            CaseFile::mentalHealth,
            NeedDomain.MENTAL_HEALTH),
    ADDICTION("/addiction", Addiction.class, AddictionSection.class, CaseFile::addiction, NeedDomain.ADDICTION),
    CARE("/care", Care.class, CareSection.class, CaseFile::care, NeedDomain.CARE_DEPENDENCY),
    FAMILY("/family", Family.class, FamilySection.class, CaseFile::family, NeedDomain.FAMILY_CHILD),
    VIOLENCE("/violence", Violence.class, ViolenceSection.class, CaseFile::violence, NeedDomain.DOMESTIC_VIOLENCE),
    EDUCATION("/education", Education.class, EducationSection.class, CaseFile::education, NeedDomain.EDUCATION),
    EMPLOYMENT("/employment", Employment.class, EmploymentSection.class, CaseFile::employment, NeedDomain.EMPLOYMENT),
    CAPACITY("/capacity", LegalCapacity.class, CapacitySection.class, CaseFile::capacity, NeedDomain.LEGAL_CAPACITY),
    ISOLATION("/isolation", Isolation.class, IsolationSection.class, CaseFile::isolation, NeedDomain.SOCIAL_ISOLATION),
    VICTIM("/victim", Victim.class, VictimSection.class, CaseFile::victim, NeedDomain.CRIME_VICTIM),
    OFFENDER("/offender", Offender.class, OffenderSection.class, CaseFile::offender, NeedDomain.CRIME_OFFENDER),
    MIGRATION("/migration", Migration.class, MigrationSection.class, CaseFile::migration, NeedDomain.MIGRATION),
    WORKER_SAFETY(
            "/workerSafety",
            WorkerSafety.class,
            WorkerSafetySection.class,
            CaseFile::workerSafety,
            NeedDomain.SAFETY_OF_WORKER),
    SAFETY("/safety", Safety.class, SafetySection.class, CaseFile::safety, null),
    WORK("/work", Work.class, WorkSection.class, CaseFile::work, null);

    private static final List<CaseSection> ALL = List.of(values());
    private static final Map<NeedDomain, CaseSection> BY_DOMAIN = byDomain();

    private final String pointer;
    private final Class<? extends Fact> factClass;
    private final Class<? extends Section> sectionClass;
    private final Lookup<CaseFile, ? extends Section> reader;
    private final @Nullable NeedDomain domain;
    private final List<Situation> situations;

    <S extends Section> CaseSection(
            String pointer,
            Class<? extends Fact> factClass,
            Class<S> sectionClass,
            Lookup<CaseFile, S> reader,
            @Nullable NeedDomain domain) {
        this.pointer = pointer;
        this.factClass = factClass;
        this.sectionClass = sectionClass;
        this.reader = reader;
        this.domain = domain;
        this.situations = Arrays.stream(Situation.values())
                .filter(situation -> situation.domain() == domain)
                .toList();
    }

    private static Map<NeedDomain, CaseSection> byDomain() {
        Map<NeedDomain, CaseSection> sections = new EnumMap<>(NeedDomain.class);
        for (CaseSection section : ALL) {
            if (section.domain != null) {
                sections.put(section.domain, section);
            }
        }
        return Collections.unmodifiableMap(sections);
    }

    /** All sections, in the order of the enum. */
    public static List<CaseSection> all() {
        return ALL;
    }

    /** The section about that domain. */
    public static CaseSection of(NeedDomain domain) {
        CaseSection section = BY_DOMAIN.get(domain);
        if (section == null) {
            throw new IllegalStateException("no section of the case file is about " + domain);
        }
        return section;
    }

    public String pointer() {
        return pointer;
    }

    public Class<? extends Fact> factClass() {
        return factClass;
    }

    public Class<? extends Section> sectionClass() {
        return sectionClass;
    }

    /** The domain of needs; null when the section is about none. */
    @Nullable NeedDomain domain() {
        return domain;
    }

    /** The situations of the domain. */
    List<Situation> situations() {
        return situations;
    }

    /** What the file says of this section; null when nothing. */
    @Nullable Section in(CaseFile caseFile) {
        return reader.of(caseFile);
    }

    /** The situations listed in the file. */
    Map<Situation, Boolean> listed(CaseFile caseFile) {
        return in(caseFile) instanceof DomainSection section ? section.situations() : Map.of();
    }

    /** The JSON pointer of a situation. */
    public static String pointer(Situation situation) {
        return of(situation.domain()).pointer + "/situations/" + situation.name();
    }
}
