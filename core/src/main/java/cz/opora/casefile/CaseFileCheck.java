package cz.opora.casefile;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold between the fields of a case file. Looks at the tree, because the records may not have come to be. */
final class CaseFileCheck {
    private CaseFileCheck() {}

    static void check(Node root, Problems problems) {
        CaseSections.domains().forEach((section, domain) -> refuseStrayedSituations(root, section, domain, problems));
        refuseRepeatedNeeds(root.get("needs"), problems);
        LocalDate asOf = date(root.get("asOf"));
        if (asOf != null) {
            refuseBirthAfter(asOf, root.at("/client/birthDate"), "/client/birthDate", problems);
            List<Node> children = items(root.at("/household/children"));
            for (int i = 0; i < children.size(); i++) {
                String pointer = "/household/children/" + i + "/birthDate";
                refuseBirthAfter(asOf, children.get(i).get("birthDate"), pointer, problems);
            }
        }
    }

    private static void refuseBirthAfter(LocalDate asOf, @Nullable Node birth, String pointer, Problems problems) {
        LocalDate date = date(birth);
        if (birth != null && date != null && date.isAfter(asOf)) {
            String message = "the birth date is after the date of the case (/asOf).";
            problems.error("birth-after-as-of", birth.line(), pointer, message, null);
        }
    }

    private static void refuseStrayedSituations(Node root, String section, NeedDomain domain, Problems problems) {
        String pointer = "/" + section + "/situations";
        if (!(root.at(pointer) instanceof ObjectNode situations)) {
            return;
        }
        for (Member member : situations.members()) {
            Situation situation = constant(Situation.values(), member.key());
            if (situation != null && situation.domain() != domain) {
                String right = "/" + CaseSections.key(situation.domain()) + "/situations";
                String message = "this situation belongs to " + right + ".";
                problems.error("wrong-section", member.line(), pointer + "/" + situation, message, null);
            }
        }
    }

    private static void refuseRepeatedNeeds(@Nullable Node needs, Problems problems) {
        Map<NeedDomain, Integer> first = new HashMap<>();
        List<Node> items = items(needs);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).get("domain") instanceof ScalarNode code) {
                NeedDomain domain = constant(NeedDomain.values(), code.text());
                Integer earlier = domain == null ? null : first.putIfAbsent(domain, i);
                if (earlier != null) {
                    String message = "the domain " + domain + " is there twice, first at /needs/" + earlier + ".";
                    problems.error("repeated-domain", code.line(), "/needs/" + i + "/domain", message, null);
                }
            }
        }
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof ArrayNode array ? array.items() : List.of();
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable Node node) {
        try {
            return node instanceof ScalarNode scalar ? LocalDate.parse(scalar.text()) : null;
        } catch (DateTimeException e) {
            return null; // the binder has said so
        }
    }
}
