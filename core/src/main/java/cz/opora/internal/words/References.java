package cz.opora.internal.words;

import cz.opora.advice.RuleSetInfo;
import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Range;
import cz.opora.reference.Reference;
import cz.opora.reference.Reference.LegalQuestion;
import cz.opora.reference.Reference.MatrixRow;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.NumberValue;
import cz.opora.reference.Reference.RuleCard;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the reference of a rule set. */
public final class References {
    private static final Pattern ACTOR = Pattern.compile("\\bActorType\\.(\\w+)");

    private final RuleBases rules;
    private final ParameterSet numbers;
    private final Vocabulary vocabulary;
    private final Parameters dated;
    private final List<RulePlan> plans;

    private References(RuleBases rules, ParameterSet numbers, Vocabulary vocabulary, LocalDate asOf) {
        this.rules = rules;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.dated = numbers.at(asOf);
        this.plans = rules.units().stream()
                .flatMap(unit -> unit.plans().stream())
                .sorted(Comparator.comparing((RulePlan plan) -> plan.entry().area())
                        .thenComparing(plan -> plan.entry().id()))
                .toList();
    }

    /**
     * The reference of a rule set: of all its rules, also of drafts and of those that do not hold on the day.
     *
     * @param asOf the day whose numbers stand in the sentences
     * @throws java.util.NoSuchElementException when a number has no value on that day
     */
    public static Reference of(
            RuleBases rules, RuleSetInfo info, ParameterSet numbers, Vocabulary vocabulary, LocalDate asOf) {
        References references = new References(rules, numbers, vocabulary, asOf);
        return new Reference(
                Reference.FORMAT,
                asOf,
                info,
                references.cards(),
                references.matrix(),
                references.numberRows(),
                references.legalQuestions());
    }

    private List<RuleCard> cards() {
        FactWords facts = new FactWords(vocabulary, Map.of());
        Things things = new Things(vocabulary);
        WriteWords writes = new WriteWords(vocabulary, dated);
        List<RuleCard> cards = new ArrayList<>();
        for (RulePlan plan : plans) {
            RuleEntry rule = plan.entry();
            RuleSentences sentences = new RuleSentences(plan, facts, things, dated);
            cards.add(new RuleCard(
                    rule.id(),
                    rule.name(),
                    rule.area(),
                    rule.file(),
                    rule.line(),
                    rules.layerOf(plan),
                    rule.text(),
                    sentences.holds(),
                    sentences.fails(),
                    sentences.open(),
                    writes.of(rule.write()),
                    rule.source(),
                    rule.mark(),
                    rule.since(),
                    rule.until(),
                    rule.status(),
                    List.copyOf(rule.parameterIds())));
        }
        return cards;
    }

    private List<MatrixRow> matrix() {
        List<MatrixRow> rows = new ArrayList<>();
        for (RulePlan plan : plans) {
            RuleEntry rule = plan.entry();
            if (rule.write().type().equals("Wanted")) {
                for (NeedDomain need : needs(rule)) {
                    rows.add(new MatrixRow(
                            need,
                            rule.id(),
                            rule.name(),
                            WriteWords.lead(rule.write()),
                            WriteWords.others(rule.write()),
                            actors(rule)));
                }
            }
        }
        rows.sort(Comparator.comparing(MatrixRow::need).thenComparing(MatrixRow::ruleId));
        return rows;
    }

    /** The needs a row is written for: those of the pattern its chain begins with. */
    private static List<ActorType> actors(RuleEntry rule) {
        return rule.write().chain().stream()
                .flatMap(link -> ACTOR.matcher(link).results())
                .map(found -> ActorType.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    private static List<NeedDomain> needs(RuleEntry rule) {
        String variable = rule.write().arguments().get(0);
        return rule.patterns().stream()
                .filter(pattern -> Objects.equals(pattern.binding(), variable))
                .flatMap(pattern -> domains(pattern).stream())
                .map(NeedDomain::valueOf)
                .toList();
    }

    private static List<String> domains(PatternEntry pattern) {
        return pattern.conditions().stream()
                .filter(condition -> "domain".equals(condition.property()))
                .map(ConditionEntry::operand)
                .filter(operand -> operand != null && "NeedDomain".equals(operand.type()))
                .map(OperandEntry::values)
                .findFirst()
                .orElse(List.of());
    }

    private List<NumberRow> numberRows() {
        List<NumberRow> rows = new ArrayList<>();
        for (Parameter number : numbers.all()) {
            List<String> users = plans.stream()
                    .map(RulePlan::entry)
                    .filter(rule -> rule.parameterIds().contains(number.id()))
                    .map(RuleEntry::id)
                    .sorted()
                    .toList();
            List<NumberValue> values = number.values().stream()
                    .map(value -> new NumberValue(
                            value.from(), Amounts.of(value.value(), number.unit()), value.source(), value.mark()))
                    .toList();
            rows.add(new NumberRow(number.id(), number.text(), values, range(number, number.range()), users));
        }
        return rows;
    }

    private static List<Text> range(Parameter number, @Nullable Range range) {
        return range == null
                ? List.of()
                : List.of(Amounts.of(range.min(), number.unit()), Amounts.of(range.max(), number.unit()));
    }

    private List<LegalQuestion> legalQuestions() {
        List<LegalQuestion> questions = new ArrayList<>();
        for (RulePlan plan : plans) {
            RuleEntry rule = plan.entry();
            if (rule.mark() == Mark.K) {
                questions.add(new LegalQuestion(rule.id(), rule.text(), rule.source(), question(rule.source())));
            }
        }
        for (Parameter number : numbers.all()) {
            for (DatedValue value : number.values()) {
                if (value.mark() == Mark.K) {
                    Text amount = Amounts.of(value.value(), number.unit());
                    Text says = ConditionWords.joined(number.text(), ": ", amount);
                    questions.add(new LegalQuestion(number.id(), says, value.source(), question(value.source())));
                }
            }
        }
        return questions;
    }

    private static Text question(String source) {
        return new Text(
                "Text „" + source + "“ nikdo z autorů nečetl. Říká to opravdu? Ve kterém ustanovení, od kdy, a je něco,"
                        + " co tu chybí?",
                "Nobody of the authors has read \"" + source
                        + "\". Does it really say so? In which provision, since when,"
                        + " and is anything left out here?");
    }
}
