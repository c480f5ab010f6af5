package cz.opora.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder as lines.
 *
 * @param lines the lines of each file, by its path relative to the folder
 */
record FolderTexts(Map<String, List<String>> lines) {
    static FolderTexts of(Map<String, String> texts) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        texts.forEach((file, text) -> lines.put(file, text.lines().toList()));
        return new FolderTexts(lines);
    }

    /** A line of a file; null when there is none. */
    @Nullable String line(@Nullable String file, @Nullable Integer line) {
        List<String> all = file == null ? null : lines.get(file);
        return all == null || line == null || line < 1 || line > all.size() ? null : all.get(line - 1);
    }

    /** Where a key stands in the YAML files of a part of the folder: the first place, or the part itself. */
    Place key(String part, String key) {
        Pattern wanted = Pattern.compile("^(\\s*(?:- )?)[\"']?" + Pattern.quote(key) + "[\"']?\\s*:");
        return find(part, wanted);
    }

    /** Where a parameter begins. */
    Place parameter(String id) {
        return find("parameters", Pattern.compile("^(\\s*(?:- )?)id:\\s*[\"']?" + Pattern.quote(id) + "[\"']?\\s*$"));
    }

    private Place find(String part, Pattern wanted) {
        for (Map.Entry<String, List<String>> file : lines.entrySet()) {
            if (!file.getKey().startsWith(part)) {
                continue;
            }
            for (int at = 0; at < file.getValue().size(); at++) {
                Matcher matcher = wanted.matcher(file.getValue().get(at));
                if (matcher.find()) {
                    return new Place(file.getKey(), at + 1, matcher.group(1).length() + 1);
                }
            }
        }
        return new Place(part, null, null);
    }
}
