package cz.opora.reference;

import cz.opora.advice.RuleSetInfo;
import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a rule set in words, format {@code opora-reference/1}. Immutable.
 *
 * @param format always {@code opora-reference/1}
 * @param asOf the day whose numbers stand in the sentences
 * @param ruleSet which rules
 * @param rules a card for each rule, by area and then id
 * @param matrix whom which need calls for, by need
 * @param numbers every number rules use, by id
 * @param legalQuestions what a lawyer has to say
 */
public record Reference(
        String format,
        LocalDate asOf,
        RuleSetInfo ruleSet,
        List<RuleCard> rules,
        List<MatrixRow> matrix,
        List<NumberRow> numbers,
        List<LegalQuestion> legalQuestions) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-reference/1";

    /** Copies the lists. */
    public Reference {
        rules = List.copyOf(rules);
        matrix = List.copyOf(matrix);
        numbers = List.copyOf(numbers);
        legalQuestions = List.copyOf(legalQuestions);
    }

    /**
     * One rule.
     *
     * @param id the id
     * @param name the Czech name
     * @param area the area folder
     * @param file the file, relative to the rule folder
     * @param line the line
     * @param layer {@code national} or the id of an overlay
     * @param because the reason it gives
     * @param appliesWhen what has to hold, all of it
     * @param notWhen what keeps it from applying, any of it
     * @param openWhile what leaves it open as long as it is not known, any of it
     * @param advises what it adds to the advice
     * @param source the source
     * @param mark how well the source was checked
     * @param since the first day it holds
     * @param until the last day it holds; null when open
     * @param status approved or draft
     * @param numbers ids of the numbers it uses
     */
    public record RuleCard(
            String id,
            String name,
            String area,
            String file,
            int line,
            String layer,
            Text because,
            List<Text> appliesWhen,
            List<Text> notWhen,
            List<Text> openWhile,
            Text advises,
            String source,
            Mark mark,
            LocalDate since,
            @Nullable LocalDate until,
            RuleStatus status,
            List<String> numbers) {
        /** Copies the lists. */
        public RuleCard {
            appliesWhen = List.copyOf(appliesWhen);
            notWhen = List.copyOf(notWhen);
            openWhile = List.copyOf(openWhile);
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A row of the matrix of needs and actors.
     *
     * @param need the need
     * @param ruleId the rule
     * @param name its name
     * @param lead who leads
     * @param others who comes next or beside
     * @param actors everybody the row names, each once, in its order
     */
    public record MatrixRow(
            NeedDomain need, String ruleId, String name, Text lead, Text others, List<ActorType> actors) {
        /** Copies the list. */
        public MatrixRow {
            actors = List.copyOf(actors);
        }
    }

    /**
     * A number rules use.
     *
     * @param id its id
     * @param text what it means
     * @param values its values by date
     * @param range what an overlay may set, from and to; empty when an overlay may not change it
     * @param rules ids of the rules that use it
     */
    public record NumberRow(String id, Text text, List<NumberValue> values, List<Text> range, List<String> rules) {
        /** Copies the lists. */
        public NumberRow {
            values = List.copyOf(values);
            range = List.copyOf(range);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A value from a day on.
     *
     * @param from the first day
     * @param value the value with its unit
     * @param source where it comes from
     * @param mark how well that was checked
     */
    public record NumberValue(LocalDate from, Text value, String source, Mark mark) {}

    /**
     * Something that rests on a source nobody read.
     *
     * @param about the id of the rule or number
     * @param says what it says
     * @param source the source as far as it is known
     * @param question what to ask
     */
    public record LegalQuestion(String about, Text says, String source, Text question) {}

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
