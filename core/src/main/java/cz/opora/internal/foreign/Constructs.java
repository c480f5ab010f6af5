package cz.opora.internal.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Constructs of DRL and Java that our normal form does without, and what stands for each of them in it. */
final class Constructs {
    private enum Part {
        FILE,
        HEADER,
        WHEN,
        THEN
    }

    /**
     * A construct.
     *
     * @param part where it is looked for
     * @param form how it looks; its first group is the place, else all of it
     * @param what how it is called
     * @param instead what to write instead
     */
    private record Construct(Part part, Pattern form, String what, String instead) {}

    private static final List<Construct> ALL = List.of(
            of(Part.FILE, "(?m)^\\s*(global)\\b", "a global", "A fact type that is inserted."),
            of(Part.FILE, "(?m)^\\s*(function)\\b", "a function", "A property the projection computes."),
            of(Part.FILE, "(?m)^\\s*(declare)\\b", "a declared type", "Conclusion.of(\"CODE\", $fact)."),
            of(Part.FILE, "(?m)^\\s*(query)\\b", "a query", "A rule that writes what it found."),
            of(Part.FILE, "(?m)^\\s*(dialect)\\b", "a dialect", "Nothing: there is one."),
            of(Part.FILE, "(?m)^\\s*(import\\s+static)\\b", "a static import", "CodeList.CONSTANT in the condition."),
            of(Part.HEADER, "\\b(salience)\\b", "salience", "A phase: agenda-group above the first rule of the file."),
            of(
                    Part.HEADER,
                    "\\b(no-loop|lock-on-active|auto-focus|activation-group|ruleflow-group)\\b",
                    "an attribute" + " of control",
                    "Nothing: outcomes are inserted and never changed, so nothing loops."),
            of(Part.HEADER, "\\b(agenda-group)\\b", "a phase of one rule", "agenda-group once above the first rule."),
            of(Part.HEADER, "\\b(date-effective|date-expires)\\b", "an effective date", "@since(\"…\") @until(\"…\")."),
            of(Part.HEADER, "\\b(extends)\\b", "a rule that extends another", "The conditions themselves."),
            of(Part.HEADER, "\\b(dialect)\\b", "a dialect", "Nothing: there is one."),
            of(Part.WHEN, "\\b(eval)\\s*\\(", "eval", "A condition over a property: property >= $p.years(\"id\")."),
            of(Part.WHEN, "\\b(forall)\\b", "forall", "A summary of all, such as Children(anyInjured == false)."),
            of(Part.WHEN, "\\b(collect)\\s*\\(", "collect", "accumulate(Type(…); $n : count(1); $n >= 1)."),
            of(Part.WHEN, "(?s)(\\bor\\b|\\|\\|)", "an or", "Two rules, or a conclusion of phase derive."),
            of(Part.WHEN, "(&&)", "&& between conditions", "A comma."),
            of(Part.WHEN, "(?<=\\))\\s*(and)\\b", "and between patterns", "One pattern under another."),
            of(
                    Part.WHEN,
                    "\\b(matches|soundslike|memberOf|str\\[)",
                    "a comparison of texts",
                    "A code list: == or in (…)."),
            of(
                    Part.WHEN,
                    "(\\.\\s*(?:equals|compareTo|size|contains|get\\w+|is[A-Z]\\w*|length)\\s*\\()",
                    "a call of a" + " method",
                    "A property that is already computed."),
            of(
                    Part.WHEN,
                    "(?<=[\\w)\\]])\\s*([-+*/%])\\s*(?=[\\w$(])",
                    "arithmetic",
                    "A dated parameter, or a computed" + " property."),
            of(Part.WHEN, "\\b(from)\\b", "from", "A pattern over facts that were inserted."),
            of(Part.THEN, "\\b(update|modify)\\b\\s*[({]", "a changed fact", "insert(Type.of(…)): a new outcome."),
            of(Part.THEN, "\\b(retract|delete)\\s*\\(", "a deleted fact", "Nothing: what held, holds."),
            of(Part.THEN, "\\b(insertLogical)\\s*\\(", "insertLogical", "insert(…)."),
            of(Part.THEN, "(System\\s*\\.\\s*out\\b)", "printing", "The reason in @cs and @en."),
            of(Part.THEN, "(\\.\\s*set[A-Z]\\w*)\\s*\\(", "a setter", "insert(Type.of(CODE, $fact)): a new outcome."),
            of(Part.THEN, "\\b(if|for|while|switch|try)\\b\\s*[({]", "Java control flow", "A rule for each case."),
            of(Part.THEN, "\\b(drools|kcontext)\\s*\\.", "the engine", "Nothing: phases give the order."));

    private static final Pattern INSERT = Pattern.compile("\\binsert\\w*\\s*\\(");

    private final ForeignFound found;

    Constructs(ForeignFound found) {
        this.found = found;
    }

    private static Construct of(Part part, String form, String what, String instead) {
        return new Construct(part, Pattern.compile(form), what, instead);
    }

    void ofFile(String head) {
        look(Part.FILE, null, head, 0);
    }

    void ofRule(LooseRule rule) {
        look(Part.HEADER, rule, rule.header(), rule.headerStart());
        look(Part.WHEN, rule, rule.when(), rule.whenStart());
        look(Part.THEN, rule, rule.then(), rule.thenStart());
        INSERT.matcher(rule.then())
                .results()
                .skip(1)
                .findFirst()
                .ifPresent(second -> tell(
                        rule,
                        rule.thenStart() + second.start(),
                        "a second insert",
                        "A second rule: one rule, one reason."));
    }

    private void look(Part part, @Nullable LooseRule rule, String text, int offset) {
        String plain = LooseText.unquoted(text);
        for (Construct construct : ALL) {
            if (construct.part != part) {
                continue;
            }
            Matcher matcher = construct.form.matcher(plain);
            if (matcher.find()) {
                tell(rule, offset + matcher.start(1), construct.what, construct.instead);
            }
        }
    }

    private void tell(@Nullable LooseRule rule, int offset, String what, String instead) {
        found.error("foreign-construct", rule, offset, what + " is not in the normal form", "Instead: " + instead);
    }
}
