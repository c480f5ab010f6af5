package cz.opora.internal.explain;

import cz.opora.advice.UsedFact;
import cz.opora.facts.Children;
import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.internal.explain.RuleReads.Read;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case says for a fact that a reason names: where it stands in the file, or what follows from the rest of it. */
final class KnownFacts {
    private static final String CHILDREN = "/household/children";

    /** Before the code of a group the client does not belong to. */
    private static final String GROUP = "group/";

    /** What says that there is nothing more of a kind, by the kind. */
    private static final Map<String, String> LISTS = Map.of(
            "Need", "/assessed",
            "Support", "/supports",
            "Event", "/events",
            "Refusal", "/refusals",
            "Referral", "/referrals",
            "Child", CHILDREN);

    private final CaseTree tree;
    private final RuleReads reads;
    private final Map<String, Fact> byUse = new HashMap<>();
    private final Map<String, List<Fact>> byType = new HashMap<>();

    KnownFacts(CaseTree tree, Collection<?> facts, RuleReads reads) {
        this.tree = tree;
        this.reads = reads;
        for (Object each : facts) {
            if (each instanceof Fact fact && fact.getClass().isRecord()) {
                byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                        .add(fact);
                for (String property : FactShape.of(fact.getClass()).properties()) {
                    List<String> pointers = FactPointers.of(fact, property);
                    String pointer = pointers.isEmpty() ? fact.pointer() : pointers.get(0);
                    byUse.put(pointer + " " + fact.getClass().getSimpleName() + "." + property, fact);
                }
            }
        }
    }

    /** A case that also knows the fact a reason names. */
    CaseTree keep(CaseTree less, UsedFact used) {
        if (used.pointer().startsWith(GROUP)) {
            return outside(less, used.pointer().substring(GROUP.length()));
        }
        Fact fact = byUse.get(used.pointer() + " " + used.property());
        String property = used.property().substring(used.property().indexOf('.') + 1);
        return fact == null ? copied(less, used.pointer()) : keep(less, fact, property);
    }

    private CaseTree keep(CaseTree less, Fact fact, String property) {
        List<String> pointers = fact instanceof Deadline deadline ? startOf(deadline) : FactPointers.of(fact, property);
        Object value = FactShape.of(fact.getClass()).read(fact, property);
        CaseTree more = less;
        boolean copied = false;
        for (String pointer : pointers) {
            CaseTree with = value instanceof Boolean truth && isAnswer(pointer)
                    ? more.with(pointer, ScalarNode.truth(truth))
                    : copied(more, pointer);
            copied |= with != more;
            more = with;
        }
        if (fact instanceof Children && Boolean.TRUE.equals(value) && property.equals("any")) {
            return withChild(more);
        }
        return !copied && fact instanceof Need need ? judged(more, need) : more;
    }

    /** A case that also knows all that the rules of a group read: that none of them holds cannot be seen on less. */
    private CaseTree outside(CaseTree less, String group) {
        CaseTree more = less;
        for (Read read : reads.of(reads.writing("Membership", "TargetGroup." + group))) {
            String type = String.valueOf(read.pattern().type());
            String list = LISTS.get(type);
            Node whole = list == null ? null : tree.at(list);
            more = list == null || whole == null ? more : more.with(list, whole);
            for (Fact fact : byType.getOrDefault(type, List.of())) {
                for (ConditionEntry condition : read.pattern().conditions()) {
                    String property = condition.property();
                    if (property != null && FactShape.of(fact.getClass()).read(fact, property) != null) {
                        more = keep(more, fact, property);
                    }
                }
            }
        }
        return more;
    }

    /** One yes beats any no, so an answer may stand otherwise in the file than it counts. */
    private static boolean isAnswer(String pointer) {
        return pointer.contains("/situations/") || pointer.startsWith("/profile/");
    }

    private static List<String> startOf(Deadline deadline) {
        return deadline.code() == null ? List.of() : deadline.code().startsFrom();
    }

    private CaseTree copied(CaseTree less, String pointer) {
        if (pointer.equals(CHILDREN)) {
            return tree.at(CHILDREN) == null ? less : children(less, CHILDREN + "/*/ref");
        }
        if (pointer.contains("*")) {
            return pointer.startsWith(CHILDREN) ? children(less, pointer) : less;
        }
        String list = listOf(pointer);
        if (list != null) {
            Node whole = tree.at(list);
            return whole == null ? less : less.with(list, whole);
        }
        Node value = tree.at(pointer);
        if (value instanceof ObjectNode && pointer.startsWith("/needs/")) {
            Node bare = new ObjectNode(List.of(), 0).with("/domain", value.get("domain"));
            return less.at(pointer) == null ? less.with(pointer, bare) : less;
        }
        return value == null ? less : less.with(pointer, value);
    }

    /** An item named by its place keeps its whole list: alone it would stand at another place. */
    private static @Nullable String listOf(String pointer) {
        String[] parts = pointer.split("/", 4);
        boolean placed = parts.length > 2 && parts[2].matches("[0-9]+");
        return placed ? "/" + parts[1] : null;
    }

    /** The children with that one field of each: what is said of any of them was found out of all of them. */
    private CaseTree children(CaseTree less, String pointer) {
        if (!(tree.at(CHILDREN) instanceof ArrayNode all)) {
            return less;
        }
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        List<Node> items = new ArrayList<>();
        List<Node> known = less.at(CHILDREN) instanceof ArrayNode some ? some.items() : List.of();
        for (int i = 0; i < all.items().size(); i++) {
            Node child = i < known.size() ? known.get(i) : new ObjectNode(List.of(), 0);
            for (String kept : List.of("ref", "inHousehold", field)) {
                Node value = all.items().get(i).get(kept);
                child = value == null ? child : child.with("/" + kept, value);
            }
            items.add(child);
        }
        // A child that follows from a situation stands besides those the file lists.
        items.addAll(known.subList(Math.min(known.size(), items.size()), known.size()));
        return less.with(CHILDREN, new ArrayNode(items, 0));
    }

    /** That there is a child may follow from a situation nobody else could be in: it is said outright. */
    private static CaseTree withChild(CaseTree less) {
        boolean listed = less.at(CHILDREN) instanceof ArrayNode all
                && all.items().stream()
                        .anyMatch(child -> !(child.get("inHousehold") instanceof ScalarNode here
                                && here.text().equals("false")));
        return listed ? less : less.with(CHILDREN + "/child-1/inHousehold", ScalarNode.truth(true));
    }

    /** A need nobody recorded follows from a situation, and how bad it is too: it is said outright. */
    private static CaseTree judged(CaseTree less, Need need) {
        String entry = FactPointers.of(need, "domain").get(0);
        Node bare = new ObjectNode(List.of(), 0).with("/domain", ScalarNode.text(String.valueOf(need.domain())));
        CaseTree there = less.at(entry) == null ? less.with(entry, bare) : less;
        return need.severity() == null
                ? there
                : there.with(
                        entry + "/severity", ScalarNode.text(need.severity().name()));
    }
}
