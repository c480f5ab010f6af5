package cz.opora.explain;

import cz.opora.advice.RuleSetInfo;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision in one line, to be kept beside the case and repeated later. It holds hashes and keys, no value of the
 * client: the case stays where it is. A failed decision is a record too.
 *
 * @param format always {@code opora-decision/1}
 * @param decisionId the id; the same case, day, rules and directory have the same id unless the caller gave another
 * @param asOf the day decided for
 * @param ruleSet which rules decided
 * @param engine which program decided
 * @param directoryHash the hash of the directory
 * @param inputHash the hash of the case in its canonical form
 * @param resultHash the hash of the advice as JSON; null when there is none
 * @param cards the keys of its cards, children by their place in place of their reference; empty when there is no advice
 * @param evalNs how long it took in nanoseconds, as the caller measured it; null when it was not measured
 * @param error the kind of failure; null when there was none
 */
public record DecisionRecord(
        String format,
        String decisionId,
        LocalDate asOf,
        RuleSetInfo ruleSet,
        EngineInfo engine,
        String directoryHash,
        String inputHash,
        @Nullable String resultHash,
        List<String> cards,
        @Nullable Long evalNs,
        @Nullable String error) {
    /** The only format this version reads and writes. */
    public static final String FORMAT = "opora-decision/1";

    /** Copies the list. */
    public DecisionRecord {
        cards = List.copyOf(cards);
    }

    /**
     * The program that decided.
     *
     * @param name its name
     * @param version its version; {@code development} when it was not packed
     */
    public record EngineInfo(String name, String version) {}

    /**
     * Reads the records of a file, one a line, in its order; empty lines are passed over, and there may be none.
     *
     * @throws cz.opora.diagnostics.InvalidInputException when the file cannot be read, or with every problem of the first line that has one
     */
    public static List<DecisionRecord> load(Path file) {
        return JsonDocuments.lines(file).entrySet().stream()
                .map(line -> parse(file + ":" + line.getKey(), line.getValue()))
                .toList();
    }

    /**
     * Reads one line.
     *
     * @param name the name of the file in messages
     * @throws cz.opora.diagnostics.InvalidInputException with every problem of it
     */
    public static DecisionRecord parse(String name, String line) {
        return parse(name, line.getBytes(StandardCharsets.UTF_8));
    }

    private static DecisionRecord parse(String name, byte[] line) {
        return JsonDocuments.read(name, line, DecisionRecord.class, FORMAT);
    }

    /** The same record under an id the caller gives. */
    public DecisionRecord withId(String id) {
        return new DecisionRecord(
                format, id, asOf, ruleSet, engine, directoryHash, inputHash, resultHash, cards, evalNs, error);
    }

    /** One line of JSON, without a line end. */
    public String toJsonLine() {
        return JsonWriter.compact(this, EmptyCollections.KEPT);
    }
}
