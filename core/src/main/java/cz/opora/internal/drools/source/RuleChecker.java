package cz.opora.internal.drools.source;

import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.internal.drools.source.HeaderChecker.Header;
import cz.opora.internal.drools.source.Syntax.ConditionNode;
import cz.opora.internal.drools.source.Syntax.FileNode;
import cz.opora.internal.drools.source.Syntax.PatternNode;
import cz.opora.internal.drools.source.Syntax.RuleNode;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a rule and makes its catalogue entry. */
final class RuleChecker {
    private final ReaderContext reader;
    private final FileNode file;
    private final String path;

    RuleChecker(ReaderContext reader, FileNode file, String path) {
        this.reader = reader;
        this.file = file;
        this.path = path;
    }

    /**
     * A checked rule.
     *
     * @param node as written
     * @param id its id; null when it has none
     * @param entry its entry; empty when it has an error
     */
    record Checked(RuleNode node, @Nullable String id, Optional<RuleEntry> entry) {}

    Checked check(RuleNode node) {
        Header header = new HeaderChecker(reader, node).check();
        RuleContext context = new RuleContext(reader, file.phase(), file.imports(), header.since(), node.problems());
        Scope scope = new Scope(node.problems(), variables(node.patterns()));
        PatternChecker patterns = new PatternChecker(context);
        List<PatternEntry> read = new ArrayList<>();
        for (PatternNode pattern : node.patterns()) {
            read.add(patterns.check(pattern, scope));
        }
        WriteEntry write = node.write() == null ? null : new WriteChecker(context).check(node.write(), scope);
        if (!node.problems().hasErrors()) {
            scope.warnOfUnused();
        }
        return new Checked(node, header.id(), entry(node, header, read, write));
    }

    private Optional<RuleEntry> entry(
            RuleNode node, Header header, List<PatternEntry> patterns, @Nullable WriteEntry write) {
        String id = header.id();
        Text text = header.text();
        Mark mark = header.mark();
        LocalDate since = header.since();
        RuleStatus status = header.status();
        Phase phase = file.phase();
        if (id == null || text == null || mark == null || since == null || status == null) {
            return Optional.empty();
        }
        if (phase == null || write == null || node.problems().hasErrors()) {
            return Optional.empty();
        }
        String area = area(path);
        int line = node.at().line();
        return Optional.of(new RuleEntry(
                id,
                node.name(),
                header.covers(),
                text,
                header.source(),
                mark,
                since,
                header.until(),
                status,
                area,
                path,
                line,
                phase,
                patterns,
                write));
    }

    /** The folder below {@code areas}. */
    static String area(String path) {
        int end = path.lastIndexOf('/');
        String folder = end < 0 ? "" : path.substring(0, end);
        return folder.equals("areas") ? "" : folder.startsWith("areas/") ? folder.substring("areas/".length()) : folder;
    }

    private static Map<String, Token> variables(List<PatternNode> patterns) {
        Map<String, Token> variables = new LinkedHashMap<>();
        for (PatternNode pattern : patterns) {
            for (ConditionNode condition : pattern.conditions()) {
                if (condition.binds() != null) {
                    variables.putIfAbsent(condition.at().text(), condition.at());
                }
            }
            Token binding = pattern.binding();
            if (binding != null && pattern.type() != null) {
                variables.putIfAbsent(binding.text(), binding);
            }
        }
        return variables;
    }
}
