package cz.opora.internal.json;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Turns bytes into a tree. What Jackson says of an error is not passed on: its messages quote the input, and a case file
 * is about a person.
 */
public final class Documents {
    private static final String BROKEN_JSON =
            "Maybe a comma, a quote or a bracket is missing or there is one too many.";
    private static final String BROKEN_YAML = "Maybe a quote, a colon or the indentation (spaces, no tabs) is wrong.";

    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\\t\\s*\\S");

    private Documents() {}

    /** The tree of a document; null when it cannot be read, then the problems say why. */
    public static @Nullable Node tree(Syntax syntax, byte[] bytes, KeyStyle keys, Problems problems) {
        if (!InputBytes.fits(bytes, bytes.length, problems)) {
            return null;
        }
        String text = InputBytes.text(bytes, problems);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            problems.error("empty-file", 0, null, "the file is empty.", null);
            return null;
        }
        try (JsonParser parser = factory(syntax).createParser(ObjectReadContext.empty(), text)) {
            return document(parser, text, syntax, keys, problems);
        }
    }

    private static @Nullable Node document(
            JsonParser parser, String text, Syntax syntax, KeyStyle keys, Problems problems) {
        Node root = null;
        try {
            root = new TreeReader(parser, syntax, keys, problems).read();
            if (root == null) {
                problems.error("empty-file", 0, null, "the file is empty.", null);
            } else if (parser.nextToken() != null) {
                trailing(parser.currentTokenLocation(), syntax, problems);
            }
        } catch (StreamConstraintsException e) {
            limit(parser, problems);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            if (root != null) {
                trailing(at, syntax, problems);
            } else {
                malformed(
                        at,
                        text,
                        e instanceof UnexpectedEndOfInputException || isCutOff(parser, text),
                        syntax,
                        problems);
            }
        } catch (RuntimeException e) {
            // The YAML engine lets some of its own exceptions through; none may reach a caller.
            malformed(parser.currentLocation(), text, false, syntax, problems);
        }
        return root;
    }

    /** A bracket at the very end is read like any other; without one, more was to come. */
    private static boolean isCutOff(JsonParser parser, String text) {
        String trimmed = text.stripTrailing();
        return parser.currentLocation().getCharOffset() >= text.length()
                && !trimmed.endsWith("}")
                && !trimmed.endsWith("]");
    }

    private static void trailing(TokenStreamLocation at, Syntax syntax, Problems problems) {
        String what = syntax == Syntax.JSON
                ? "there is something after the end of the document."
                : "the file holds more than one document.";
        problems.error("trailing-content", at.getLineNr(), null, what, null);
    }

    private static void malformed(
            TokenStreamLocation at, String text, boolean atEnd, Syntax syntax, Problems problems) {
        int tab = syntax == Syntax.YAML ? lineOfTab(text) : 0;
        if (tab > 0) {
            problems.error("malformed", tab, null, "a tab indents this line.", "Indent by spaces.");
            return;
        }
        if (atEnd && syntax == Syntax.JSON) {
            problems.error("malformed", at.getLineNr(), null, "the file ends in the middle.", BROKEN_JSON);
            return;
        }
        String message = "this is not valid " + syntax + " (at column " + at.getColumnNr() + ").";
        String hint = syntax == Syntax.JSON ? BROKEN_JSON : BROKEN_YAML;
        problems.error("malformed", at.getLineNr(), null, message, hint);
    }

    /** The first line that a tab indents, from 1; 0 when there is none. */
    private static int lineOfTab(String text) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (INDENTED_BY_TAB.matcher(lines.get(at)).lookingAt()) {
                return at + 1;
            }
        }
        return 0;
    }

    private static void limit(JsonParser parser, Problems problems) {
        StreamReadConstraints limits = parser.streamReadConstraints();
        int line = parser.currentLocation().getLineNr();
        String message = parser.streamReadContext().getNestingDepth() >= limits.getMaxNestingDepth()
                ? "lists and objects are nested deeper than " + limits.getMaxNestingDepth() + "."
                : "a text is longer than " + limits.getMaxStringLength() + " characters, a number longer than "
                        + limits.getMaxNumberLength() + ", or the file has more than " + limits.getMaxTokenCount()
                        + " values.";
        problems.error("over-limit", line, null, message, null);
    }

    private static TokenStreamFactory factory(Syntax syntax) {
        return syntax == Syntax.JSON ? Json.FACTORY : Yaml.FACTORY;
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(ReadLimits.DEPTH)
                .maxStringLength(ReadLimits.TEXT)
                .maxNameLength(ReadLimits.TEXT)
                .maxNumberLength(ReadLimits.NUMBER)
                .maxTokenCount(ReadLimits.TOKENS)
                .build();
    }

    /** Made once, when it is first needed: a rule set has hundreds of files, and who reads a case needs no YAML. */
    private static final class Json {
        static final TokenStreamFactory FACTORY =
                JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    /** As for JSON. */
    private static final class Yaml {
        static final TokenStreamFactory FACTORY = YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(ReadLimits.BYTES)
                        .setMaxAliasesForCollections(0)
                        .setAllowDuplicateKeys(true) // the tree reader finds them, with both lines
                        .build())
                .build();
    }
}
