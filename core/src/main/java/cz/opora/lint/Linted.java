package cz.opora.lint;

import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param own the rules of the folder
 * @param all these and the rules below them
 * @param ownParameters the parameters of the folder
 * @param parameters these and those below
 * @param ownWords the words of the folder
 * @param words these and those below
 * @param texts the files
 * @param asOf the day it is looked at; null when no check may depend on it
 */
record Linted(
        List<RuleEntry> own,
        List<RuleEntry> all,
        ParameterSet ownParameters,
        ParameterSet parameters,
        Vocabulary ownWords,
        Vocabulary words,
        FolderTexts texts,
        @Nullable LocalDate asOf) {
    private static final Map<String, Class<?>> TYPES =
            ReadableTypes.all().stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    /** The class of a type a rule may name. */
    static Class<?> type(String simpleName) {
        return TYPES.getOrDefault(simpleName, Object.class);
    }

    /** Every plain pattern of a rule, those inside exists, not and counts too. */
    static Stream<PatternEntry> plain(RuleEntry rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(Stream.of(pattern), pattern.inner().stream()))
                .filter(pattern -> pattern.type() != null);
    }
}
