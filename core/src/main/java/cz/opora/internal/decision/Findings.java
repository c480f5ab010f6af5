package cz.opora.internal.decision;

import cz.opora.advice.Membership;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Verdict;
import cz.opora.codes.Finding;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.TargetGroup;
import cz.opora.facts.Conclusion;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker;
import cz.opora.internal.verdict.Writers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the verdicts of several rules say together: about a target group, or about a registered group of persons. */
public final class Findings {
    /** Before the code of a group: the conclusion that the client may belong to it though no rule says so. */
    private static final String DOUBT = "DOUBT_";

    /** Groups with ways in that the case file does not record: one may be known to be in, never to be out. */
    private static final Set<RegisteredGroup> OPEN =
            EnumSet.of(RegisteredGroup.REG_PHYSICAL, RegisteredGroup.REG_RISKY_LIFE, RegisteredGroup.REG_YOUTH_6_26);

    private Findings() {}

    /** A finding for every group some rule decides about: unknown and error are never "does not belong". */
    static List<TargetGroupFinding> targetGroups(Writers rules, Walker walker) {
        Map<TargetGroup, List<Verdict>> verdicts = new TreeMap<>();
        for (RulePlan rule : rules.of(Membership.class)) {
            TargetGroup group = TargetGroup.valueOf(
                    constant(rule.entry().write().arguments().get(0)));
            verdicts.computeIfAbsent(group, key -> new ArrayList<>())
                    .add(walker.walk(rule).verdict());
        }
        List<TargetGroupFinding> findings = new ArrayList<>();
        verdicts.forEach((group, all) -> findings.add(new TargetGroupFinding(group, finding(all))));
        return findings;
    }

    /** The unknown facts the group rules hang on. */
    static Set<String> missing(TargetGroup group, Writers rules, Walker walker) {
        return Walker.missingOf(rules.of(Membership.class, "TargetGroup." + group.name()).stream()
                .map(walker::walk)
                .toList());
    }

    private static Finding finding(List<Verdict> verdicts) {
        if (verdicts.contains(Verdict.MET)) {
            return Finding.ELIGIBLE;
        }
        boolean allNotMet = verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_MET);
        return allNotMet ? Finding.NOT_ELIGIBLE : Finding.UNDETERMINED;
    }

    /** Under which groups the client may be registered; a group that is not in the map is unknown. */
    static Map<RegisteredGroup, Boolean> clientGroups(Writers rules, Walker walker, Outcomes outcomes) {
        Set<String> concluded =
                outcomes.of(Conclusion.class).map(Conclusion::code).collect(Collectors.toSet());
        Map<RegisteredGroup, Boolean> groups = new EnumMap<>(RegisteredGroup.class);
        for (RegisteredGroup group : RegisteredGroup.values()) {
            if (concluded.contains(group.name())) {
                groups.put(group, true);
            } else if (excluded(group, rules, walker)) {
                groups.put(group, false);
            }
        }
        return groups;
    }

    /** A doubt that holds, or may hold, keeps the group open too; a group with a way in that no rule sees stays open. */
    private static boolean excluded(RegisteredGroup group, Writers rules, Walker walker) {
        List<RulePlan> ways = writers(group.name(), rules);
        List<RulePlan> doubts = writers(DOUBT + group.name(), rules);
        return !ways.isEmpty()
                && !OPEN.contains(group)
                && Stream.concat(ways.stream(), doubts.stream())
                        .allMatch(rule -> walker.walk(rule).verdict() == Verdict.NOT_MET);
    }

    private static List<RulePlan> writers(String code, Writers rules) {
        return rules.of(Conclusion.class, "\"" + code + "\"");
    }

    private static String constant(String argument) {
        return argument.substring(argument.indexOf('.') + 1);
    }
}
