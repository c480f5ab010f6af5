package cz.opora.caseload;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.RuleSetInfo;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.caseload.CaseloadReport.EscalationCount;
import cz.opora.caseload.CaseloadReport.GapCount;
import cz.opora.caseload.CaseloadReport.GroupCount;
import cz.opora.caseload.CaseloadReport.MethodCount;
import cz.opora.caseload.CaseloadReport.ProblemCount;
import cz.opora.caseload.CaseloadReport.RuleCount;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts results for a report; not thread-safe. What comes out does not depend on the order they came in. */
public final class CaseloadTally {
    private int decided;
    private int rejected;
    private int calm;
    private int noMethod;
    private @Nullable RuleSetInfo ruleSet;
    private @Nullable DirectoryInfo directory;
    private final Map<String, Integer> problems = new TreeMap<>();
    private final Map<TargetGroup, Map<Finding, Integer>> groups = new EnumMap<>(TargetGroup.class);
    private final Map<MethodLevel, Integer> methods = new EnumMap<>(MethodLevel.class);
    private final Map<EscalationCode, int[]> escalations = new EnumMap<>(EscalationCode.class);
    private final Map<List<Enum<?>>, GapCount> gaps = new HashMap<>();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private final Map<String, PostLoads.Known> cases = new TreeMap<>();

    /** Counts one result. */
    public void add(CaseResult result) {
        if (result instanceof CaseResult.Decided one) {
            add(one.advice());
        } else if (result instanceof CaseResult.Rejected none) {
            rejected++;
            none.problems().stream()
                    .map(Diagnostic::code)
                    .distinct()
                    .forEach(code -> problems.merge(code, 1, Integer::sum));
        }
    }

    private void add(Advice advice) {
        decided++;
        ruleSet = advice.ruleSet();
        directory = advice.directory();
        advice.targetGroups().forEach(this::add);
        MethodLevel level = advice.method() == null ? null : advice.method().level();
        if (level == null) {
            noMethod++;
        } else {
            methods.merge(level, 1, Integer::sum);
        }
        calm += advice.escalations().stream().noneMatch(CaseloadTally::presses) ? 1 : 0;
        escalations(advice.escalations());
        advice.gaps().stream()
                .map(CaseloadTally::place)
                .distinct()
                .forEach(gap -> gaps.merge(List.of(gap.need(), gap.type(), gap.state()), gap, CaseloadTally::both));
        Objects.requireNonNullElse(advice.verdicts(), List.<RuleVerdict>of()).forEach(this::add);
        if (advice.caseId() != null) {
            cases.put(advice.caseId(), new PostLoads.Known(level));
        }
    }

    private void add(TargetGroupCard card) {
        groups.computeIfAbsent(card.code(), code -> new EnumMap<>(Finding.class))
                .merge(card.verdict(), 1, Integer::sum);
    }

    /** A case counts once for a code, as urgent when one of its cards of that code is. */
    private void escalations(List<EscalationCard> cards) {
        Map<EscalationCode, List<EscalationCard>> byCode =
                cards.stream().collect(Collectors.groupingBy(EscalationCard::code));
        byCode.forEach((code, all) -> {
            int[] counts = escalations.computeIfAbsent(code, each -> new int[2]);
            counts[0]++;
            counts[1] += all.stream().anyMatch(CaseloadTally::presses) ? 1 : 0;
        });
    }

    private void add(RuleVerdict verdict) {
        boolean met = verdict.verdict() == Verdict.MET;
        boolean unknown = verdict.verdict() == Verdict.UNKNOWN;
        if (met || unknown) {
            rules.merge(
                    verdict.ruleId(),
                    new RuleCount(verdict.ruleId(), verdict.name(), met ? 1 : 0, unknown ? 1 : 0),
                    (one, other) -> new RuleCount(
                            one.id(), one.name(), one.met() + other.met(), one.unknown() + other.unknown()));
        }
    }

    /** Due at three working days or less. */
    private static boolean presses(EscalationCard card) {
        return card.urgency().compareTo(Urgency.WITHIN_72H) <= 0;
    }

    private static GapCount place(GapCard gap) {
        return new GapCount(gap.need(), gap.type(), gap.state(), 1);
    }

    private static GapCount both(GapCount one, GapCount other) {
        return new GapCount(one.need(), one.type(), one.state(), one.cases() + other.cases());
    }

    /**
     * The report of what was counted so far.
     *
     * @param asOf the day of the report
     * @param limits when a post is overloaded
     * @param posts who has which cases; null when that is not known
     */
    public CaseloadReport report(LocalDate asOf, PostLimits limits, @Nullable Posts posts) {
        PostLoads loads = new PostLoads(cases, asOf, limits);
        return new CaseloadReport(
                CaseloadReport.FORMAT,
                asOf,
                ruleSet,
                directory,
                decided + rejected,
                decided,
                rejected,
                each(problems, ProblemCount::new),
                calm,
                each(groups, CaseloadTally::group),
                each(methods, MethodCount::new),
                noMethod,
                most(escalationCounts(), EscalationCount::cases, Comparator.comparing(EscalationCount::code)),
                most(
                        gaps.values(),
                        GapCount::cases,
                        Comparator.comparing(GapCount::need)
                                .thenComparing(GapCount::type)
                                .thenComparing(GapCount::state)),
                most(rules.values(), RuleCount::met, Comparator.comparing(RuleCount::id)),
                loads.managed(),
                limits.intensiveMax(),
                posts == null ? null : loads.of(posts));
    }

    private static <K, V, C> List<C> each(Map<K, V> counted, BiFunction<K, V, C> count) {
        return counted.entrySet().stream()
                .map(each -> count.apply(each.getKey(), each.getValue()))
                .toList();
    }

    private List<EscalationCount> escalationCounts() {
        List<EscalationCount> counts = new ArrayList<>();
        escalations.forEach((code, count) -> counts.add(new EscalationCount(code, count[0], count[1])));
        return counts;
    }

    private static GroupCount group(TargetGroup code, Map<Finding, Integer> counts) {
        return new GroupCount(
                code,
                counts.getOrDefault(Finding.ELIGIBLE, 0),
                counts.getOrDefault(Finding.UNDETERMINED, 0),
                counts.getOrDefault(Finding.NOT_ELIGIBLE, 0));
    }

    private static <T> List<T> most(Collection<T> counts, ToIntFunction<T> number, Comparator<T> then) {
        return counts.stream()
                .sorted(Comparator.comparingInt(number).reversed().thenComparing(then))
                .toList();
    }
}
