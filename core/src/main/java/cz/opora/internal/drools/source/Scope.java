package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a rule: what they hold, where they are seen, whether they are used. */
final class Scope {
    /**
     * What a variable holds.
     *
     * @param at where it is bound
     * @param type the type of the fact, or of the fact the property belongs to; null when it is not known
     * @param property the property held; null for a fact
     * @param known the properties of that fact a condition of the same pattern shows to be known
     * @param fromDirectory whether the fact is a candidate taken from the directory
     */
    record Bound(
            Token at, @Nullable FactType type, @Nullable Property property, Set<String> known, boolean fromDirectory) {
        /** Whether it holds a fact rather than a value. */
        boolean isFact() {
            return property == null;
        }
    }

    private final Map<String, Bound> visible = new LinkedHashMap<>();
    private final Map<String, Token> everywhere;
    private final Map<String, Token> later;
    private final Set<String> used;
    private final Problems problems;

    Scope(Problems problems, Map<String, Token> later) {
        this(new LinkedHashMap<>(), later, new HashSet<>(), problems);
    }

    private Scope(Map<String, Token> everywhere, Map<String, Token> later, Set<String> used, Problems problems) {
        this.everywhere = everywhere;
        this.later = later;
        this.used = used;
        this.problems = problems;
    }

    /** The scope inside exists, not or accumulate: sees this one, is not seen by it. */
    Scope inner() {
        Scope inner = new Scope(everywhere, later, used, problems);
        inner.visible.putAll(visible);
        return inner;
    }

    void bind(Bound bound) {
        String name = bound.at().text();
        Token first = everywhere.putIfAbsent(name, bound.at());
        if (first != null) {
            problems.error(
                    Kinds.BOUND_TWICE,
                    bound.at(),
                    "the variable " + name + " is already bound on line " + first.line());
        } else {
            visible.put(name, bound);
        }
    }

    /** What a variable holds; reports one that is not bound here. */
    Optional<Bound> use(Token variable) {
        String name = variable.text();
        used.add(name);
        Bound bound = visible.get(name);
        if (bound == null) {
            report(variable, name);
        }
        return Optional.ofNullable(bound);
    }

    /** Whether a variable was bound in this scope and not in the given outer one. */
    boolean bindsBeyond(Scope outer, String name) {
        return visible.containsKey(name) && !outer.visible.containsKey(name);
    }

    /** Warns of variables nothing uses. */
    void warnOfUnused() {
        everywhere.forEach((name, at) -> {
            if (!used.contains(name)) {
                problems.warning(
                        Kinds.UNUSED, at, "the variable " + name + " is never used", "Maybe remove it?");
            }
        });
    }

    private void report(Token variable, String name) {
        if (problems.has(Kinds.SYNTAX) || problems.has(Kinds.REFUSED)) {
            return; // its pattern may be one that could not be read
        }
        Token inside = everywhere.get(name);
        Token after = later.get(name);
        if (inside != null) {
            String where = "the variable " + name + " is bound on line " + inside.line();
            problems.error(
                    Kinds.UNBOUND, variable, where + " inside exists, not or accumulate, and not seen here");
        } else if (after != null) {
            problems.error(
                    Kinds.UNBOUND,
                    variable,
                    "the variable " + name + " is bound only later, on line " + after.line());
        } else {
            problems.error(
                    Kinds.UNBOUND,
                    variable,
                    "the variable " + name + " is not bound",
                    name.equals("$p") ? List.of("$p : Parameters()") : NearestName.of(name, visible.keySet()));
        }
    }
}
