package cz.opora.internal.drools.source;

import cz.opora.advice.Candidate;
import cz.opora.advice.Directory;
import cz.opora.advice.Wanted;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Syntax.FromNode;
import cz.opora.internal.drools.source.Syntax.PatternNode;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.FromEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks patterns: types, phases, sources, and what stands inside exists, not and accumulate. */
final class PatternChecker {
    private final RuleContext context;
    private final Problems problems;
    private final NegationChecker negation;

    PatternChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
        this.negation = new NegationChecker(context);
    }

    PatternEntry check(PatternNode node, Scope scope) {
        return switch (node.kind()) {
            case PLAIN -> plain(node, scope, false);
            case EXISTS, NOT -> group(node, scope);
            case COUNT -> count(node, scope);
        };
    }

    private PatternEntry group(PatternNode node, Scope scope) {
        boolean negated = node.kind() == PatternKind.NOT;
        if (negated) {
            negation.pattern(node.at());
        }
        List<PatternEntry> inner = inner(node, scope.inner(), negated);
        return new PatternEntry(
                node.kind(), null, null, List.of(), null, inner, node.at().line());
    }

    private List<PatternEntry> inner(PatternNode node, Scope scope, boolean negated) {
        List<PatternEntry> inner = new ArrayList<>();
        for (PatternNode each : node.inner()) {
            inner.add(plain(each, scope, negated));
        }
        return inner;
    }

    private PatternEntry count(PatternNode node, Scope scope) {
        Scope inside = scope.inner();
        List<PatternEntry> inner = inner(node, inside, false);
        node.inner().forEach(this::countedLater);
        List<ConditionEntry> conditions = new CountChecker(context).check(node, scope, inside);
        Token number = node.binding();
        return new PatternEntry(
                PatternKind.COUNT,
                null,
                number == null ? null : number.text(),
                conditions,
                null,
                inner,
                node.at().line());
    }

    /** Equal outcomes are merged when their phase ends; before that a count would count copies. */
    private void countedLater(PatternNode counted) {
        Token name = counted.type();
        Phase phase = context.phase();
        if (name == null || phase == null) {
            return;
        }
        boolean stillWritten = ReadableTypes.find(name.text())
                .filter(type -> type.writtenIn().contains(phase))
                .isPresent();
        if (stillWritten) {
            context.problems()
                    .error(
                            Kinds.WRONG_PHASE,
                            counted.at(),
                            name.text() + " is still being written in phase " + phase.group()
                                    + " and cannot be counted there",
                            "Maybe count it in a later phase?");
        }
    }

    private PatternEntry plain(PatternNode node, Scope scope, boolean negated) {
        Token name = node.type();
        Optional<FactType> found = name == null ? Optional.empty() : type(name);
        List<ConditionEntry> conditions = List.of();
        Set<String> known = Set.of();
        if (found.isPresent()) {
            FactType type = found.get();
            place(type, node, negated);
            ConditionChecker checker = new ConditionChecker(context, type, node.conditions());
            conditions = checker.check(scope);
            known = checker.known();
        } else {
            bindUnknown(node, scope);
        }
        FromEntry from = node.from() == null ? null : from(node.from(), found, scope);
        Token binding = node.binding();
        if (binding != null) {
            scope.bind(new Scope.Bound(binding, found.orElse(null), null, known, node.from() != null));
        }
        String typeName = name == null ? null : name.text();
        String variable = binding == null ? null : binding.text();
        int line = node.at().line();
        return new PatternEntry(PatternKind.PLAIN, typeName, variable, conditions, from, List.of(), line);
    }

    /** Keeps the variables of a pattern of an unknown type, so that each use of them is not another problem. */
    private static void bindUnknown(PatternNode node, Scope scope) {
        node.conditions().forEach(condition -> {
            if (condition.binds() != null) {
                scope.bind(new Scope.Bound(condition.at(), null, null, Set.of(), false));
            }
            condition.operands().stream()
                    .map(Syntax.Operand::at)
                    .filter(at -> at.is(Token.Kind.VARIABLE))
                    .forEach(scope::use);
        });
    }

    private Optional<FactType> type(Token name) {
        Optional<FactType> type = ReadableTypes.find(name.text());
        if (type.isEmpty()) {
            problems.error(
                    Kinds.UNKNOWN_TYPE,
                    name,
                    "there is no type " + name.text() + " that a rule may read",
                    NearestName.of(name.text(), ReadableTypes.names()));
        }
        return type;
    }

    private void place(FactType type, PatternNode node, boolean negated) {
        Token at = node.at();
        context.needsImport(type.type(), at);
        Phase phase = context.phase();
        if (phase != null && !type.isReadIn(phase)) {
            problems.error(
                    Kinds.WRONG_PHASE,
                    at,
                    type.name() + " cannot be read in phase " + phase.group() + ": it is there "
                            + (type.readFrom() == type.readTo() ? "only in phase " : "from phase ")
                            + type.readFrom().group());
        }
        if (negated) {
            negation.inner(type, at);
        }
    }

    private @Nullable FromEntry from(FromNode from, Optional<FactType> type, Scope scope) {
        Optional<Scope.Bound> directory = scope.use(from.variable());
        Optional<Scope.Bound> wanted = scope.use(from.argument());
        boolean fits = holds(directory, Directory.class)
                && holds(wanted, Wanted.class)
                && from.method().text().equals("candidates")
                && type.filter(each -> each.type() == Candidate.class).isPresent();
        if (!fits) {
            problems.error(
                    Kinds.REFUSED,
                    from.variable(),
                    "from " + from.variable().text() + '.' + from.method().text() + '('
                            + from.argument().text()
                            + ") is not allowed here: the only source of facts is the directory",
                    "Maybe Candidate(...) from $directory.candidates($wanted), of $directory : Directory() and"
                            + " $wanted : Wanted(...)?");
            return null;
        }
        return new FromEntry(
                from.variable().text(), from.method().text(), from.argument().text());
    }

    private static boolean holds(Optional<Scope.Bound> bound, Class<?> wanted) {
        return bound.filter(Scope.Bound::isFact)
                .filter(each -> each.type() == null || each.type().type() == wanted)
                .isPresent();
    }
}
