package cz.opora.internal.drools.source;

import static cz.opora.internal.verdict.Phase.ASSESS;
import static cz.opora.internal.verdict.Phase.CHECK;
import static cz.opora.internal.verdict.Phase.DECIDE;
import static cz.opora.internal.verdict.Phase.DERIVE;
import static cz.opora.internal.verdict.Phase.RECOMMEND;

import cz.opora.advice.Availability;
import cz.opora.advice.Candidate;
import cz.opora.advice.Caution;
import cz.opora.advice.Criterion;
import cz.opora.advice.Directory;
import cz.opora.advice.Doubt;
import cz.opora.advice.Duplicity;
import cz.opora.advice.Escalation;
import cz.opora.advice.Gap;
import cz.opora.advice.Membership;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.Misfit;
import cz.opora.advice.Prerequisite;
import cz.opora.advice.RefusalFinding;
import cz.opora.advice.Review;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Temptation;
import cz.opora.advice.Wanted;
import cz.opora.facts.Addiction;
import cz.opora.facts.Care;
import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.facts.Client;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Consent;
import cz.opora.facts.Cooperation;
import cz.opora.facts.Deadline;
import cz.opora.facts.Debt;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Education;
import cz.opora.facts.Employment;
import cz.opora.facts.Event;
import cz.opora.facts.Family;
import cz.opora.facts.Health;
import cz.opora.facts.Housing;
import cz.opora.facts.Income;
import cz.opora.facts.Isolation;
import cz.opora.facts.LegalCapacity;
import cz.opora.facts.MentalHealth;
import cz.opora.facts.Migration;
import cz.opora.facts.Need;
import cz.opora.facts.Offender;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Safety;
import cz.opora.facts.Support;
import cz.opora.facts.Victim;
import cz.opora.facts.Violence;
import cz.opora.facts.Work;
import cz.opora.facts.WorkerSafety;
import cz.opora.internal.verdict.Phase;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The types a rule may name, and the phases in which it may read and write them. Nothing else can be named. */
public final class ReadableTypes {
    private static final Map<String, FactType> BY_NAME = byName();

    /** In what two outcomes of one pointer may differ: merging keeps the stricter one. */
    private static final Set<String> SETTLED_BY_MERGING =
            Set.of("Escalation.urgency", "Wanted.intensity", "Review.days");

    private ReadableTypes() {}

    static Optional<FactType> find(String simpleName) {
        return Optional.ofNullable(BY_NAME.get(simpleName));
    }

    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    static Collection<FactType> types() {
        return BY_NAME.values();
    }

    /** Whether a property is final only when the first phase that writes its outcome has ended. */
    static boolean settledByMerging(Property property) {
        return SETTLED_BY_MERGING.contains(property.fullName());
    }

    /** The classes of all these types, by simple name; what a rule can read of them decides how it is compiled. */
    public static List<Class<?>> all() {
        return BY_NAME.values().stream().<Class<?>>map(FactType::type).toList();
    }

    private static Map<String, FactType> byName() {
        List<FactType> all = new ArrayList<>(outcomes());
        for (Class<?> fact : facts()) {
            all.add(FactType.read(fact, DERIVE, CHECK));
        }
        all.add(FactType.read(Parameters.class, DERIVE, CHECK));
        all.add(FactType.read(Directory.class, RECOMMEND, RECOMMEND));
        Map<String, FactType> byName = new TreeMap<>();
        all.forEach(type -> byName.put(type.name(), type));
        return Collections.unmodifiableMap(byName);
    }

    /** What the case file says; there from the first phase. */
    private static List<Class<?>> facts() {
        return List.of(
                Addiction.class,
                Care.class,
                Child.class,
                Children.class,
                Client.class,
                Consent.class,
                Cooperation.class,
                Deadline.class,
                Debt.class,
                DoneAction.class,
                Education.class,
                Employment.class,
                Event.class,
                Family.class,
                Health.class,
                Housing.class,
                Income.class,
                Isolation.class,
                LegalCapacity.class,
                MentalHealth.class,
                Migration.class,
                Need.class,
                Offender.class,
                ProfileItem.class,
                Referral.class,
                Refusal.class,
                Safety.class,
                Support.class,
                Victim.class,
                Violence.class,
                Work.class,
                WorkerSafety.class);
    }

    /** What rules write, and what the library makes between the phases. */
    private static List<FactType> outcomes() {
        return List.of(
                FactType.written(Conclusion.class, DERIVE),
                FactType.written(Criterion.class, ASSESS),
                FactType.written(Membership.class, DECIDE),
                FactType.read(TargetGroupFinding.class, RECOMMEND, CHECK),
                FactType.read(RegisterEntry.class, RECOMMEND, CHECK),
                FactType.written(RefusalFinding.class, RECOMMEND),
                FactType.written(Duplicity.class, RECOMMEND),
                FactType.written(Prerequisite.class, RECOMMEND),
                FactType.written(Wanted.class, RECOMMEND),
                FactType.written(Candidate.class, RECOMMEND),
                FactType.written(Misfit.class, RECOMMEND),
                FactType.written(Doubt.class, RECOMMEND),
                FactType.written(Escalation.class, RECOMMEND, CHECK),
                FactType.written(Temptation.class, RECOMMEND),
                FactType.written(MethodAdvice.class, RECOMMEND),
                FactType.written(Review.class, RECOMMEND),
                FactType.read(Availability.class, CHECK, CHECK),
                FactType.written(Gap.class, CHECK),
                FactType.written(Caution.class, CHECK));
    }

    /** The phases by name, for messages. */
    static String groups(Collection<Phase> phases) {
        return String.join(" or ", phases.stream().map(Phase::group).toList());
    }
}
