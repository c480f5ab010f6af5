package cz.opora.caseload;

import cz.opora.caseload.CaseloadReport.EscalationCount;
import cz.opora.caseload.CaseloadReport.GapCount;
import cz.opora.caseload.CaseloadReport.GroupCount;
import cz.opora.caseload.CaseloadReport.PostLoad;
import cz.opora.caseload.CaseloadReport.ProblemCount;
import cz.opora.caseload.CaseloadReport.RuleCount;
import cz.opora.codes.Code;
import cz.opora.codes.CountedNoun;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report over a caseload as a page; used once. */
final class CaseloadText {
    /** The rest is in the JSON. */
    private static final int SHOWN = 15;

    private static final int HALF = 2;
    private static final int HUNDRED = 100;
    private static final CountedNoun CASES = new CountedNoun("případ", "případy", "případů", "case", "cases");
    private static final CountedNoun DAYS = new CountedNoun("den", "dny", "dnů", "day", "days");

    private final CaseloadReport report;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    CaseloadText(CaseloadReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    String text() {
        head();
        groups();
        methods();
        escalations();
        gaps();
        rules();
        posts();
        return out.toString();
    }

    private void head() {
        line(in("PŘEHLED PŘÍPADŮ PRO VEDOUCÍ ODBORU", "CASELOAD REPORT FOR THE HEAD OF THE DEPARTMENT") + " · "
                + day(report.asOf()));
        line(in("Rozhodnuto: ", "Decided: ")
                + report.decided()
                + in(" z ", " of ")
                + report.records()
                + (report.rejected() == 0
                        ? "."
                        : in("; vyřazeno: ", "; rejected: ") + report.rejected() + " ("
                                + report.problems().stream()
                                        .map(CaseloadText::problem)
                                        .collect(Collectors.joining(", "))
                                + ")."));
        line(in("Bez naléhavé eskalace (do 3 pracovních dnů): ", "Without an urgent escalation (3 working days): ")
                + share(report.calm()) + ".");
        line(in(
                "Podíly jsou z rozhodnutých případů. Přehled nehodnotí klienty ani pracovníky.",
                "Shares are of the decided cases. The report judges neither clients nor workers."));
    }

    private static String problem(ProblemCount problem) {
        return problem.code() + " " + problem.records();
    }

    private void groups() {
        heading("CÍLOVÉ SKUPINY", "TARGET GROUPS");
        for (GroupCount group : report.targetGroups()) {
            line("  " + words(group.code()) + ": " + in("ano ", "yes ") + share(group.eligible()) + ", "
                    + in("nevíme ", "not known ") + share(group.undetermined()) + ", " + in("ne ", "no ")
                    + share(group.notEligible()));
        }
    }

    private void methods() {
        heading("ZPŮSOB PRÁCE", "LEVEL OF WORK");
        report.methods().forEach(method -> line("  " + words(method.level()) + ": " + share(method.cases())));
        if (report.noMethod() > 0) {
            line("  " + in("neurčen: ", "not determined: ") + share(report.noMethod()));
        }
    }

    private void escalations() {
        if (report.escalations().isEmpty()) {
            return;
        }
        heading("ESKALACE (V KOLIKA PŘÍPADECH)", "ESCALATIONS (IN HOW MANY CASES)");
        for (EscalationCount count : first(report.escalations())) {
            line("  " + words(count.code()) + ": " + share(count.cases())
                    + (count.urgent() == 0 ? "" : in(", z toho naléhavě ", ", urgent in ") + count.urgent()));
        }
        rest(report.escalations());
    }

    private void gaps() {
        if (report.gaps().isEmpty()) {
            return;
        }
        heading("KDO V SÍTI CHYBÍ (PRO KOORDINÁTORA)", "WHO IS MISSING IN THE NETWORK (FOR THE COORDINATOR)");
        for (GapCount gap : first(report.gaps())) {
            line("  " + words(gap.need()) + ": " + words(gap.type()) + " (" + words(gap.state()) + "): "
                    + CASES.of(gap.cases(), language));
        }
        rest(report.gaps());
    }

    private void rules() {
        List<RuleCount> met =
                report.rules().stream().filter(rule -> rule.met() > 0).toList();
        if (met.isEmpty()) {
            return;
        }
        heading("PRAVIDLA, KTERÁ PLATILA NEJČASTĚJI", "RULES MET MOST OFTEN");
        first(met).forEach(rule -> line("  " + rule.id() + " " + rule.name() + ": " + share(rule.met())));
        rest(met);
    }

    /** Only here, never in an advice: what is too much for a post is no matter of one client. */
    private void posts() {
        heading("PŘETÍŽENÍ (JEN PRO VEDOUCÍ)", "OVERLOAD (FOR THE HEAD ONLY)");
        Integer most = report.intensiveMax();
        line("  " + in("V case managementu: ", "Under case management: ") + CASES.of(report.managed(), language)
                + (most == null
                        ? "."
                        : in("; návrh: nejvýš ", "; proposal: at most ") + most + in(" na jedno místo.", " a post.")));
        List<PostLoad> posts = report.posts();
        if (posts == null) {
            line("  " + in("Kdo má které případy, se neví (--posts).", "Who has which cases is not known (--posts)."));
            return;
        }
        List<PostLoad> strained = posts.stream()
                .filter(post -> post.overloaded() || post.unattended())
                .toList();
        if (strained.isEmpty()) {
            line("  " + in("Žádné místo není nad hranicí.", "No post is above the limit."));
        }
        strained.forEach(this::post);
        long open = posts.stream().filter(post -> post.unknown() > 0).count();
        if (open > 0) {
            line("  "
                    + in(
                            "Některé případy nejsou rozhodnuté, čísla jsou nejmenší možná.",
                            "Some cases are not decided; the numbers are the least possible."));
        }
    }

    private void post(PostLoad post) {
        Long absent = post.absentDays();
        String away = absent == null || !post.unattended()
                ? ""
                : in(
                        "; neobsazeno " + DAYS.of(absent, language) + ", určete zástup do 72 hodin",
                        "; unattended for " + DAYS.of(absent, language) + ": name a deputy within 72 hours");
        String load = post.overloaded()
                ? in("; nad hranicí, rozdělte případy: ", "; above the limit, share out cases: ")
                        + words(EscalationCode.OVERLOAD)
                : "";
        line("  " + post.id() + ": " + post.managed() + in(" v case managementu", " under case management") + load
                + away + ".");
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private void rest(List<?> all) {
        if (all.size() > SHOWN) {
            line("  " + in("a dalších ", "and further ") + (all.size() - SHOWN) + " (--format json)");
        }
    }

    private String share(int count) {
        int decided = report.decided();
        return decided == 0
                ? String.valueOf(count)
                : count + " (" + (HUNDRED * count + decided / HALF) / decided + " %)";
    }

    private String day(LocalDate date) {
        return language == Language.EN
                ? date.toString()
                : String.format(Locale.ROOT, "%d. %d. %d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private String words(Code code) {
        return code.text().in(language);
    }

    private void heading(String cs, String en) {
        out.append('\n').append(in(cs, en)).append('\n');
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private String in(String cs, String en) {
        return language == Language.CS ? cs : en;
    }
}
