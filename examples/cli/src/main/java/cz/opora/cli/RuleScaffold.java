package cz.opora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of a new rule. It compiles as it stands, because its condition and outcome are those of the last rule of
 * the decision, or of a plain conclusion in a new one; its scenario fails, because its case is empty.
 */
final class RuleScaffold {
    private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");
    private static final Pattern NAME = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("(?ms)^when\\R.*?^end\\s*$");
    private static final Pattern OVERLAY_ID = Pattern.compile("(?m)^id:[ ]*[\"']?([a-z][a-z0-9-]*)");
    private static final int HIGHEST = 999;

    private final Path folder;
    private final String layer;
    private final TreeSet<String> ids = new TreeSet<>();
    private final TreeMap<String, String> names = new TreeMap<>();

    private RuleScaffold(Path folder, String layer) {
        this.folder = folder;
        this.layer = layer;
    }

    /** With the ids and names that the folder has already; it may be new. Ids of an overlay begin with its own. */
    static RuleScaffold in(Path folder, boolean overlay) throws IOException {
        RuleScaffold scaffold = new RuleScaffold(folder, overlay ? overlayId(folder) + "/" : "");
        Path areas = folder.resolve("areas");
        if (!Files.isDirectory(areas)) {
            return scaffold;
        }
        try (Stream<Path> files = Files.walk(areas)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                scaffold.note(folder.relativize(file), Files.readString(file));
            }
        }
        return scaffold;
    }

    /** What its file says; a folder without one is named by itself. */
    private static String overlayId(Path folder) throws IOException {
        Path file = folder.resolve(LayeredRules.OVERLAY_FILE);
        Matcher id = OVERLAY_ID.matcher(Files.exists(file) ? Files.readString(file) : "");
        return id.find()
                ? id.group(1)
                : String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** What the ids begin with: the id of the overlay and a slash; empty in a folder that stands by itself. */
    String layer() {
        return layer;
    }

    private void note(Path file, String text) {
        Matcher id = ID.matcher(text);
        while (id.find()) {
            ids.add(id.group(1));
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.putIfAbsent(name.group(1), file.toString());
        }
    }

    /** Why there can be no such rule; null when there can. */
    @Nullable String refusal(String prefix, String id, String name) {
        if (ids.contains(id)) {
            return "the id " + id + " is taken. Maybe leave out --id: the next free one is " + nextId(prefix) + ".";
        }
        if (names.containsKey(name)) {
            return "there is a rule of that name in " + names.get(name) + ". Maybe name what is different in yours?";
        }
        return nextId(prefix).isEmpty() && id.isEmpty() ? "no id is left under " + layer + prefix + "." : null;
    }

    /** The id after the highest one with the prefix; empty when there is none left. */
    String nextId(String prefix) {
        int highest = ids.stream()
                .filter(id -> id.matches(Pattern.quote(layer + prefix) + "-\\d{3}"))
                .mapToInt(id -> Integer.parseInt(id.substring(id.length() - 3)))
                .max()
                .orElse(0);
        return highest == HIGHEST ? "" : "%s%s-%03d".formatted(layer, prefix, highest + 1);
    }

    /** Writes rule, scenario and words; the files written to. */
    List<Path> write(String area, String decision, String id, String name, LocalDate since) throws IOException {
        Path home = folder.resolve("areas").resolve(area);
        Files.createDirectories(home);
        Path rules = home.resolve(decision + ".drl");
        Path scenarios = home.resolve(decision + ".scenarios.yaml");
        List<Path> written = new ArrayList<>(List.of(rules, scenarios));
        Matcher last = Files.exists(rules) ? BODY.matcher(Files.readString(rules)) : null;
        String body = "";
        while (last != null && last.find()) {
            body = last.group().strip() + "\n";
        }
        String head = "";
        if (body.isEmpty()) {
            String code = id.substring(layer.length()).replace('-', '_');
            head = HEAD.formatted(area, code);
            body = BODY_OF_NEW.formatted(code);
            written.add(words(area, code));
        }
        append(rules, head + RULE.formatted(name, id, since) + body);
        append(scenarios, SCENARIO.replace("{id}", id));
        return written;
    }

    /** A conclusion has to be declared with its words. */
    private Path words(String area, String code) throws IOException {
        Path file = folder.resolve("vocabulary").resolve("codes-" + area.replace('/', '-') + "-new.yaml");
        Files.createDirectories(file.toAbsolutePath().getParent());
        String entry = "  " + code + ": { cs: \"DOPLNIT: co z toho plyne\", en: \"TO FILL IN: what follows\" }\n";
        append(file, (Files.exists(file) ? "" : "conclusions:\n") + entry);
        return file;
    }

    private static void append(Path file, String text) throws IOException {
        String gap = Files.exists(file) && !file.toString().contains("vocabulary") ? "\n" : "";
        Files.writeString(file, gap + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static final String HEAD = """
            // Area: %s   Reads: Client   Writes: Conclusion %s
            package cz.opora.rules
            import cz.opora.facts.*
            agenda-group "derive"

            """;

    private static final String RULE = """
            // DOPLNIT: podmínka a výsledek jsou zatím převzaté. TO FILL IN: condition and outcome are only copied.
            rule "%s"
                @id("%s") @covers("DOPLNIT")
                @cs("DOPLNIT: důvod jednou větou, jak ho pracovník přečte nahlas.")
                @en("TO FILL IN: the reason in one sentence, as a worker reads it aloud.")
                @source("DOPLNIT: zdroj") @mark(G) @since("%s") @status(draft)
            """;

    private static final String BODY_OF_NEW = """
            when
                $client : Client(acceptsHelp == true)
            then
                insert(Conclusion.of("%s", $client));
            end
            """;

    private static final String SCENARIO = """
            # DOPLNIT: prázdný případ pravidlo nespustí, proto je příklad červený. TO FILL IN: an empty case fires nothing.
            - scenario: "DOPLNIT případ, kdy {id} platí (TO FILL IN a case in which it applies)"
              asOf: 2026-11-23
              case: {}
              expect:
                fired: [{id}]
              variants:
                - change: { /client/acceptsHelp: false }
                  notFired: [{id}]
            """;
}
