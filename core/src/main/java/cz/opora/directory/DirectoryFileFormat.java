package cz.opora.directory;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.BindingRules;
import cz.opora.internal.json.FileFormat;
import cz.opora.internal.json.IntRange;
import cz.opora.internal.json.KeyStyle;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.json.TextRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a directory beyond the types of its fields, and what must hold between them. For the kits of this
 * library; to read a directory, use {@link DirectoryFile#load}. Stateless.
 */
public final class DirectoryFileFormat {
    /** Directories as the kits read them: from a tree that is a part of another file. */
    public static final FileFormat<DirectoryFile> FORMAT =
            new FileFormat<>(DirectoryFile.class, DirectoryFile.FORMAT, new Rules(), DirectoryFileFormat::check);

    private static final IntRange AGE = new IntRange(0, 130);
    private static final IntRange COUNT = new IntRange(0, 1_000_000_000);

    private DirectoryFileFormat() {}

    private static void check(Node root, Problems problems) {
        List<Node> actors = items(root.get("actors"));
        refuseRepeatedIds(actors, problems);
        Set<String> known = new HashSet<>();
        items(root.get("territories")).forEach(territory -> known.add(text(territory.get("code"))));
        for (int i = 0; i < actors.size(); i++) {
            String pointer = "/actors/" + i;
            refuseReversedAges(actors.get(i), pointer, problems);
            warnOfTerritories(actors.get(i).at("/coverage/territories"), pointer, known, problems);
        }
        List<Node> complete = items(root.get("completeFor"));
        for (int i = 0; i < complete.size(); i++) {
            Node territory = complete.get(i).get("territory");
            warnOfTerritory(territory, "/completeFor/" + i + "/territory", known, problems);
        }
    }

    private static void refuseRepeatedIds(List<Node> actors, Problems problems) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).get("id") instanceof ScalarNode id) {
                Integer earlier = first.putIfAbsent(id.text(), i);
                if (earlier != null) {
                    String message = "the same id is at /actors/" + earlier + "/id.";
                    problems.error("repeated-id", id.line(), "/actors/" + i + "/id", message, null);
                }
            }
        }
    }

    private static void refuseReversedAges(Node actor, String pointer, Problems problems) {
        Long min = number(actor.get("minAge"));
        Long max = number(actor.get("maxAge"));
        if (min != null && max != null && min > max) {
            String message = "minAge is greater than maxAge.";
            problems.error("reversed-ages", actor.line(), pointer + "/minAge", message, null);
        }
    }

    private static void warnOfTerritories(
            @Nullable Node territories, String actor, Set<String> known, Problems problems) {
        List<Node> codes = items(territories);
        for (int i = 0; i < codes.size(); i++) {
            warnOfTerritory(codes.get(i), actor + "/coverage/territories/" + i, known, problems);
        }
    }

    private static void warnOfTerritory(@Nullable Node code, String pointer, Set<String> known, Problems problems) {
        // Adding it keeps a forgotten territory from being reported for each of its actors.
        if (code != null && known.add(text(code))) {
            String message = "this territory is not listed in /territories.";
            problems.warning("unknown-territory", code.line(), pointer, message, null);
        }
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof ArrayNode array ? array.items() : List.of();
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static @Nullable Long number(@Nullable Node node) {
        return text(node).matches("-?[0-9]{1,9}") ? Long.valueOf(text(node)) : null;
    }

    private static final class Rules implements BindingRules {
        @Override
        public IntRange range(Class<?> owner, String component) {
            return component.equals("minAge") || component.equals("maxAge") ? AGE : COUNT;
        }

        @Override
        public TextRule texts() {
            return TextRule.ONE_LINE;
        }

        @Override
        public KeyStyle keys() {
            return KeyStyle.GUARDED;
        }
    }
}
