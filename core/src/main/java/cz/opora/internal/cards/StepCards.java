package cz.opora.internal.cards;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Step;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Bridges;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.PlannedRow;
import cz.opora.vocabulary.StepWords;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps: one a row of the matrix. */
final class StepCards {
    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Bridges bridges;
    private final OwnResources resources;

    StepCards(Decision decision, Vocabulary vocabulary, Bridges bridges, OwnResources resources) {
        this.decision = decision;
        this.vocabulary = vocabulary;
        this.bridges = bridges;
        this.resources = resources;
    }

    /** The steps of the plan, with those actors for whom there is room; who leads is always named. */
    List<Step> steps(List<PlannedRow> rows, Set<String> roomFor) {
        List<Step> steps = new ArrayList<>();
        Set<NeedDomain> served = EnumSet.noneOf(NeedDomain.class);
        for (PlannedRow row : rows) {
            boolean firstOfNeed = served.add(row.row().need());
            List<Text> own =
                    firstOfNeed && !row.immediate() ? resources.of(row.row().need()) : List.of();
            steps.add(step(row, steps.size() + 1, own, roomFor));
        }
        return steps;
    }

    /** Steps somebody acted on, in a line each. */
    List<UnchangedCard> actedOn(List<PlannedRow> rows, ActedOn acted) {
        return rows.stream()
                .flatMap(row -> acted.card(row.key(), title(row), row.term().urgency()).stream())
                .toList();
    }

    private Text title(PlannedRow row) {
        Text need = row.row().need().text();
        Text what = words(row).what();
        return new Text(need.cs() + ": " + what.cs(), need.en() + ": " + what.en());
    }

    private Step step(PlannedRow row, int order, List<Text> own, Set<String> roomFor) {
        StepWords words = words(row);
        List<Text> meanwhile = new ArrayList<>();
        bridges.of(row).forEach(part -> meanwhile.add(bridges.words(part, row)));
        meanwhile.addAll(words.meanwhile());
        return new Step(
                row.key(),
                row.row().need(),
                order,
                words.what(),
                ActorType.ORP_SOCIAL,
                own,
                with(row, roomFor),
                row.term().urgency(),
                row.term().due(),
                words.bring(),
                words.ask(),
                meanwhile,
                words.ifRefused(),
                row.after(),
                words.tell(),
                words.doNotTell(),
                row.because(),
                Reasons.weakest(row.because()));
    }

    private static List<ActorRef> with(PlannedRow row, Set<String> roomFor) {
        List<ActorRef> with = new ArrayList<>();
        for (Part part : row.named()) {
            boolean leads = part.role() == Role.LEAD || with.isEmpty();
            if ((leads || roomFor.contains(part.key())) && !with.contains(part.actor())) {
                with.add(part.actor());
            }
        }
        return with;
    }

    /** The words of the row of the matrix, else of the domain, else of the type. */
    private StepWords words(PlannedRow row) {
        ActorType type = row.speaksOf();
        List<String> keys = new ArrayList<>();
        decision.outcomes()
                .reasonsOf(row.row())
                .forEach(firing -> firing.rule().entry().covers().forEach(id -> keys.add(id + "/" + type)));
        keys.add(row.row().need() + "/" + type);
        keys.add(type.name());
        for (String key : keys) {
            StepWords words = vocabulary.steps().get(key);
            if (words != null) {
                return words;
            }
        }
        Text what = new Text(
                "oslovit: " + type.text().cs(), "contact: " + type.text().en());
        return new StepWords(what, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
