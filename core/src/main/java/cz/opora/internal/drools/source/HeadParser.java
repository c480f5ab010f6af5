package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Token.Kind;
import cz.opora.internal.verdict.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the first rule: package, imports, phase. */
final class HeadParser {
    private static final String PACKAGE = "cz.opora.rules";

    /** The packages a rule file may import, all types of each. */
    private static final List<String> IMPORTS =
            List.of("cz.opora.codes", "cz.opora.facts", "cz.opora.advice", "cz.opora.parameters");

    private static final List<String> STATEMENTS = List.of("package", "import", "agenda-group");

    private final TokenStream tokens;
    private final Problems problems;
    private final List<String> imports = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable Phase phase;

    HeadParser(List<Token> tokens, Problems problems) {
        this.tokens = new TokenStream(tokens, problems);
        this.problems = problems;
    }

    List<String> imports() {
        return List.copyOf(imports);
    }

    @Nullable Phase phase() {
        return phase;
    }

    void read() {
        while (!tokens.atEnd()) {
            int before = tokens.position();
            try {
                statement();
                tokens.accept(";");
            } catch (SyntaxStop reported) {
                recover(before);
            }
        }
        Token next = tokens.peek();
        if (!seen.contains("package")) {
            problems.error(Kinds.FILE_FORM, 1, 1, "expected package " + PACKAGE + " at the top of the file");
        }
        if (!seen.contains("agenda-group")) {
            problems.error(
                    Kinds.FILE_FORM,
                    next,
                    "expected agenda-group and the phase above the first rule",
                    "One of " + groups().stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private void statement() {
        Token word = tokens.peek();
        if (!word.is(Kind.WORD) || !STATEMENTS.contains(word.text())) {
            throw tokens.unexpected("package, import, agenda-group or rule");
        }
        tokens.next();
        boolean again = seen.contains(word.text()) && !word.is("import");
        if (again || (word.is("package") && !seen.isEmpty())) {
            problems.error(Kinds.FILE_FORM, word, word.text() + " stands once, package above all else");
        }
        seen.add(word.text());
        switch (word.text()) {
            case "package" -> packageName(word);
            case "import" -> importName(word);
            default -> agendaGroup();
        }
    }

    private void packageName(Token word) {
        String name = qualifiedName();
        if (!name.equals(PACKAGE)) {
            problems.error(Kinds.FILE_FORM, word, "expected package " + PACKAGE + " but found package " + name);
        }
    }

    private void importName(Token word) {
        String name = qualifiedName();
        List<String> allowed = IMPORTS.stream().map(each -> each + ".*").toList();
        if (allowed.contains(name)) {
            imports.add(name.substring(0, name.length() - 2));
            return;
        }
        problems.error(
                Kinds.REFUSED,
                word,
                "import " + name + " is not allowed here: a rule file imports only " + String.join(", ", allowed),
                NearestName.of(name, allowed));
    }

    private String qualifiedName() {
        int start = tokens.position();
        while (!tokens.atEnd() && !tokens.peek().startsLine() && !tokens.peek().is(";")) {
            tokens.next();
        }
        return Wording.of(tokens.since(start));
    }

    private void agendaGroup() {
        Token group = tokens.expect(Kind.TEXT, "the phase in quotation marks");
        phase = Phase.ofGroup(group.text()).orElse(null);
        if (phase == null) {
            problems.error(
                    Kinds.FILE_FORM,
                    group,
                    "there is no phase " + group.shown() + "; the phases are " + String.join(", ", groups()),
                    NearestName.of(group.text(), groups()));
        }
    }

    private static List<String> groups() {
        return Arrays.stream(Phase.values()).map(Phase::group).toList();
    }

    private void recover(int before) {
        if (tokens.position() == before) {
            tokens.next();
        }
        while (!tokens.atEnd() && !(tokens.peek().startsLine() && isStatement(tokens.peek()))) {
            tokens.next();
        }
    }

    private static boolean isStatement(Token token) {
        return token.is(Kind.WORD)
                && (STATEMENTS.contains(token.text())
                        || Refusals.of(Refusals.Part.FILE, token).isPresent());
    }
}
