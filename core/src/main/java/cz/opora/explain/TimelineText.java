package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.explain.Timeline.Period;

/** A timeline for people. */
final class TimelineText {
    private TimelineText() {}

    static String of(Timeline timeline, Language language) {
        Lines lines = new Lines(language);
        lines.add(
                0,
                lines.in("JAK SE RADA ZMĚNÍ S ČASEM", "WHAT TIME DOES TO THE ADVICE") + " - "
                        + lines.day(timeline.from()) + " - " + lines.day(timeline.to()));
        if (timeline.periods().size() == 1) {
            lines.add(0, lines.in("V této době se nezmění nic.", "Nothing changes in this time."));
            return lines.toString();
        }
        for (Period period : timeline.periods()) {
            boolean first = period.from().equals(timeline.from());
            lines.gap()
                    .add(
                            0,
                            lines.day(period.from()) + " - " + lines.day(period.to())
                                    + (first
                                            ? lines.in(": rada, jak stojí teď", ": the advice as it stands now")
                                            : ""));
            period.causes().forEach(cause -> lines.add(2, lines.in("příčina: ", "cause: ") + lines.in(cause.text())));
            period.changes().forEach(change -> lines.change(2, change, false));
        }
        return lines.toString();
    }
}
