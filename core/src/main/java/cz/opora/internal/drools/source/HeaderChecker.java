package cz.opora.internal.drools.source;

import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Syntax.AnnotationNode;
import cz.opora.internal.drools.source.Syntax.RuleNode;
import cz.opora.internal.drools.source.Token.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the metadata of a rule. */
final class HeaderChecker {
    private static final List<String> REQUIRED =
            List.of("id", "covers", "cs", "en", "source", "mark", "since", "status");
    private static final List<String> KNOWN =
            List.of("id", "covers", "cs", "en", "source", "mark", "since", "until", "status");
    private static final int LONGEST_NAME = 120;
    private static final String ID = "[A-Z]{3}-[0-9]{3}";

    private final ReaderContext reader;
    private final RuleNode rule;
    private final Problems problems;
    private final Map<String, AnnotationNode> annotations = new LinkedHashMap<>();

    HeaderChecker(ReaderContext reader, RuleNode rule) {
        this.reader = reader;
        this.rule = rule;
        this.problems = rule.problems();
    }

    /**
     * The metadata, as far as it could be read.
     *
     * @param id the id
     * @param covers ids of the dossier
     * @param text the reason
     * @param source the source
     * @param mark the mark
     * @param since the first day
     * @param until the last day
     * @param status the status
     */
    record Header(
            @Nullable String id,
            List<String> covers,
            @Nullable Text text,
            String source,
            @Nullable Mark mark,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable RuleStatus status) {}

    Header check() {
        name();
        rule.annotations().forEach(this::collect);
        REQUIRED.stream()
                .filter(each -> !annotations.containsKey(each))
                .forEach(
                        each -> problems.error(Kinds.MISSING_METADATA, rule.at(), "@" + each + " is missing"));
        LocalDate since = date("since");
        LocalDate until = date("until");
        if (since != null && until != null && until.isBefore(since)) {
            bad("until", "@until " + until + " is before @since " + since);
        }
        return new Header(id(), covers(), words(), text("source"), mark(), since, until, status());
    }

    private void name() {
        Token at = rule.at();
        String name = rule.name();
        if (name.isBlank()) {
            problems.error(Kinds.RULE_NAME, at, "the name of the rule is empty");
        } else if (name.length() > LONGEST_NAME) {
            problems.error(
                    Kinds.RULE_NAME,
                    at,
                    "the name of the rule has " + name.length() + " characters, at most " + LONGEST_NAME
                            + " are allowed");
        } else if (name.indexOf('\'') >= 0) {
            problems.error(Kinds.RULE_NAME, at, "the name of the rule must not hold an apostrophe");
        }
    }

    private void collect(AnnotationNode annotation) {
        String name = annotation.name().text();
        if (!KNOWN.contains(name)) {
            problems.error(
                    Kinds.METADATA,
                    annotation.name(),
                    "there is no annotation @" + name,
                    NearestName.of(name, KNOWN).stream().map(each -> "@" + each).toList());
        } else if (annotations.putIfAbsent(name, annotation) != null) {
            problems.error(Kinds.METADATA, annotation.name(), "@" + name + " stands twice");
        }
    }

    private String text(String name) {
        AnnotationNode annotation = annotations.get(name);
        if (annotation == null) {
            return "";
        }
        List<Token> value = annotation.value();
        if (value == null) {
            return "";
        }
        boolean one = value.size() == 1 && value.get(0).is(Kind.TEXT);
        if (!one) {
            bad(name, "expected @" + name + "(\"...\") but found @" + name + '(' + Wording.of(value) + ')');
        } else if (value.get(0).text().isBlank()) {
            problems.error(Kinds.MISSING_METADATA, annotation.name(), "@" + name + " is empty");
        }
        return one ? value.get(0).text() : "";
    }

    private @Nullable Text words() {
        String cs = text("cs");
        String en = text("en");
        return cs.isBlank() || en.isBlank() ? null : new Text(cs, en);
    }

    private @Nullable String id() {
        String id = text("id");
        if (id.isBlank()) {
            return null;
        }
        String layer = reader.overlay() ? reader.layer() + '/' : "";
        if (!id.startsWith(layer) || !id.substring(layer.length()).matches(ID)) {
            bad("id", "expected an id such as " + layer + "ABC-123 (three letters, three digits) but found " + id);
            return null;
        }
        return id;
    }

    private List<String> covers() {
        List<String> ids =
                Arrays.stream(text("covers").split(",")).map(String::strip).toList();
        if (ids.equals(List.of(""))) {
            return List.of();
        }
        for (String id : ids) {
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9./_-]*")) {
                bad("covers", "expected ids of the dossier separated by commas in @covers but found \"" + id + '"');
            } else if (!reader.dossierIds().isEmpty() && !reader.dossierIds().contains(id)) {
                unknownCover(id);
            }
        }
        return ids;
    }

    private void unknownCover(String id) {
        problems.error(
                Kinds.METADATA, rule.at(), "the dossier has no " + id, NearestName.of(id, reader.dossierIds()));
    }

    private @Nullable LocalDate date(String name) {
        String text = text(name);
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            bad(name, "expected a day such as \"2026-01-31\" in @" + name + " but found " + text);
            return null;
        }
    }

    private @Nullable Mark mark() {
        return word("mark", List.of("S", "K", "G")).map(Mark::valueOf).orElse(null);
    }

    private @Nullable RuleStatus status() {
        return word("status", List.of("approved", "draft"))
                .map(RuleStatus::valueOf)
                .orElse(null);
    }

    private Optional<String> word(String name, List<String> allowed) {
        AnnotationNode annotation = annotations.get(name);
        List<Token> written = annotation == null ? null : annotation.value();
        if (written == null) {
            return Optional.empty();
        }
        String value = Wording.of(written);
        if (!allowed.contains(value)) {
            bad(
                    name,
                    "expected @" + name + '(' + String.join("|", allowed) + ") but found @" + name + '(' + value + ')');
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void bad(String name, String what) {
        AnnotationNode annotation = annotations.get(name);
        problems.error(Kinds.METADATA, (annotation == null ? rule.at() : annotation.name()), what);
    }
}
