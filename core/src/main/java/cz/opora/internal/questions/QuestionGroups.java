package cz.opora.internal.questions;

import cz.opora.codes.Text;
import cz.opora.vocabulary.QuestionGroup;
import cz.opora.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The groups of questions of a rule set, with the places they name taken apart once for all cases. Immutable. */
final class QuestionGroups {
    private final List<Group> groups;

    /**
     * A group of questions.
     *
     * @param name its name in the vocabulary
     * @param words what the vocabulary says of it
     * @param asks its parts
     * @param hints properties of which one that holds calls for it
     */
    record Group(String name, QuestionGroup words, List<Ask> asks, List<AskedPlace> hints) {}

    /** A part of a group; see {@link QuestionGroup.Ask}. */
    record Ask(
            Text question,
            List<AskedPlace> fields,
            List<AskedPlace> always,
            List<AskedPlace> when,
            List<AskedPlace> unless) {}

    QuestionGroups(Vocabulary vocabulary) {
        groups = vocabulary.questionGroups().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, QuestionGroup> entry) ->
                                entry.getValue().place())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Group group(String name, QuestionGroup words) {
        List<Ask> asks = words.asks().stream()
                .map(ask -> new Ask(
                        ask.question(),
                        places(ask.fields()),
                        places(ask.always()),
                        places(ask.when()),
                        places(ask.unless())))
                .toList();
        return new Group(name, words, asks, places(words.hints()));
    }

    private static List<AskedPlace> places(List<String> written) {
        return written.stream().map(AskedPlace::of).toList();
    }

    /** The groups by their place among those of their kind, then by name. */
    List<Group> all() {
        return groups;
    }
}
