package cz.opora.render;

import cz.opora.advice.CriterionCard;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which target groups are the client's, which may be, and of how many others nothing is known. */
final class GroupLines {
    private static final int NEAR = 2;
    private static final int NEAR_CRITERIA = 2;
    private static final int NAMED = 3;

    private GroupLines() {}

    /**
     * Groups the client belongs to are named, on the most crowded page the first of them; and at most two that are near; of
     * the others the number.
     */
    static String of(Layout page) {
        List<TargetGroupCard> groups = page.advice.targetGroups().stream()
                .sorted(Comparator.comparing(TargetGroupCard::verdict)
                        .thenComparing(group -> !near(group))
                        .thenComparing(group -> -count(group, Verdict.MET)))
                .toList();
        int eligible = (int) count(groups, Finding.ELIGIBLE);
        boolean briefly = page.limits.lines() <= 1;
        int near = briefly ? 0 : (int) groups.stream().filter(GroupLines::near).count();
        int shown = eligible + Math.min(NEAR, near);
        List<String> lines = new ArrayList<>();
        lines.addAll(named(page, groups.subList(0, eligible), briefly));
        lines.addAll(named(page, groups.subList(eligible, shown), briefly));
        List<TargetGroupCard> hidden = groups.subList(shown, groups.size());
        if (lines.isEmpty()) {
            lines.add(none(page, hidden));
        } else if (shown == eligible && count(hidden, Finding.UNDETERMINED) > 0) {
            lines.add(others(page, count(hidden, Finding.UNDETERMINED)));
        }
        return String.join("; ", lines);
    }

    /** One with its criteria; several of one verdict in one line. */
    private static List<String> named(Layout page, List<TargetGroupCard> groups, boolean briefly) {
        if (groups.isEmpty()) {
            return List.of();
        }
        if (groups.size() == 1 && !briefly) {
            return List.of(group(page, groups.get(0)));
        }
        int lines = page.limits.lines();
        int shown = lines > 1 ? groups.size() : Math.min(lines == 0 ? 1 : NAMED, groups.size());
        String names = groups.stream()
                .limit(shown)
                .map(group -> page.draft(group) + page.say(group.words()))
                .collect(Collectors.joining(" · "));
        return List.of(
                page.say(verdict(groups.get(0))) + ": " + names + InShort.andOthers(page, groups.size() - shown));
    }

    private static Text verdict(TargetGroupCard group) {
        return switch (group.verdict()) {
            case ELIGIBLE -> Frame.YES;
            case UNDETERMINED -> Frame.OTHER_GROUPS_UNKNOWN;
            case NOT_ELIGIBLE -> Frame.GROUPS_NOT_MET;
        };
    }

    /** Not known, at least two criteria are met, and no more are unknown. */
    private static boolean near(TargetGroupCard group) {
        long met = count(group, Verdict.MET);
        long unknown = count(group, Verdict.UNKNOWN) + count(group, Verdict.ERROR);
        return group.verdict() == Finding.UNDETERMINED && met >= Math.max(NEAR_CRITERIA, unknown);
    }

    /** Nothing speaks for any of them yet. */
    private static String none(Layout page, List<TargetGroupCard> groups) {
        String numbers = Stream.of(Finding.UNDETERMINED, Finding.NOT_ELIGIBLE)
                .filter(finding -> count(groups, finding) > 0)
                .map(finding ->
                        page.say(finding == Finding.UNDETERMINED ? Frame.OTHER_GROUPS_UNKNOWN : Frame.GROUPS_NOT_MET)
                                + ": " + count(groups, finding))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : page.say(Frame.NO_GROUP_YET) + "; " + numbers;
    }

    private static String others(Layout page, long number) {
        String others = page.language == Language.EN
                ? (number == 1 ? " other" : " others")
                : number <= 4 ? " další" : " dalších";
        return page.say(Frame.OTHER_GROUPS_UNKNOWN) + ": " + number + others.replace(' ', Wrapping.TIE);
    }

    private static long count(List<TargetGroupCard> groups, Finding finding) {
        return groups.stream().filter(group -> group.verdict() == finding).count();
    }

    private static String group(Layout page, TargetGroupCard group) {
        String line = page.say(verdict(group)) + ": " + page.draft(group) + page.say(group.words());
        int all = group.criteria().size();
        if (all == 0) {
            return line;
        }
        long unknown = count(group, Verdict.UNKNOWN) + count(group, Verdict.ERROR);
        return line + " (" + page.say(Frame.CRITERIA_MET) + ": "
                + Dates.of(count(group, Verdict.MET), all, page.language)
                + (unknown == 0 ? "" : ", " + page.say(Frame.CRITERIA_UNKNOWN) + ": " + unknown) + ")";
    }

    private static long count(TargetGroupCard group, Verdict verdict) {
        return group.criteria().stream()
                .map(CriterionCard::verdict)
                .filter(verdict::equals)
                .count();
    }
}
