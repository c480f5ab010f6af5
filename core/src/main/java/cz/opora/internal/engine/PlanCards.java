package cz.opora.internal.engine;

import cz.opora.advice.ActorCard;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Candidate;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.directory.Actor;
import cz.opora.internal.engine.Matching.Choice;
import cz.opora.vocabulary.StepWords;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan: one step a row of the matrix, and the actors to involve in the order of the steps. */
final class PlanCards {
    private static final int MOST_ALTERNATIVES = 2;

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Reasons reasons;
    private final List<Wanted> rows;

    PlanCards(Decision decision, Vocabulary vocabulary, Reasons reasons, PlanOrder order) {
        this.decision = decision;
        this.vocabulary = vocabulary;
        this.reasons = reasons;
        this.rows = order.sorted(decision.wanted(), decision.outcomes()::firstRule);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Wanted row : rows) {
            steps.add(step(row, steps.size() + 1));
        }
        return steps;
    }

    private Step step(Wanted row, int order) {
        List<ActorRef> with = new ArrayList<>();
        for (Wanted.Link link : row.links()) {
            boolean standsIn = link.role() == Role.BACKUP && someoneIsMissing(row);
            if (standsIn || link.role() == Role.LEAD || link.role() == Role.SUPPORT) {
                ActorRef actor = chosen(row, link);
                if (actor.type() != ActorType.ORP_SOCIAL && !with.contains(actor)) {
                    with.add(actor);
                }
            }
        }
        ActorType lead = row.links().isEmpty()
                ? ActorType.ORP_SOCIAL
                : chosen(row, row.links().get(0)).type();
        ActorType first = with.isEmpty() ? lead : with.get(0).type();
        StepWords words = words(row, first);
        List<Reason> because = reasons.of(row);
        return new Step(
                "step/" + row.need() + "/" + decision.outcomes().firstRule(row),
                row.need(),
                order,
                words.what(),
                ActorType.ORP_SOCIAL,
                with,
                PlanOrder.urgency(row.intensity()),
                PlanOrder.urgency(row.intensity()) == Urgency.IMMEDIATE
                        ? decision.parameters().asOf()
                        : null,
                words.bring(),
                words.ask(),
                words.meanwhile(),
                words.ifRefused(),
                List.of(),
                words.tell(),
                words.doNotTell(),
                because,
                Reasons.weakest(because));
    }

    private boolean someoneIsMissing(Wanted row) {
        return row.links().stream().filter(link -> link.role() != Role.BACKUP).anyMatch(link -> link.anyOf().stream()
                .noneMatch(type -> choice(row.need(), type).available()));
    }

    /** The words of the row of the matrix, else of the domain, else of the type. */
    private StepWords words(Wanted row, ActorType type) {
        List<String> keys = new ArrayList<>();
        decision.outcomes()
                .reasonsOf(row)
                .forEach(firing -> firing.rule().entry().covers().forEach(id -> keys.add(id + "/" + type)));
        keys.add(row.need() + "/" + type);
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

    /** Of several types the first that is available, else the first. */
    private ActorRef chosen(Wanted row, Wanted.Link link) {
        for (ActorType type : link.anyOf()) {
            Choice choice = choice(row.need(), type);
            if (choice.available()) {
                return choice.fitting().isEmpty()
                        ? named(type, null)
                        : ref(choice.fitting().get(0));
            }
        }
        return named(link.anyOf().get(0), null);
    }

    private Choice choice(NeedDomain need, ActorType type) {
        return Objects.requireNonNull(decision.matching().choices().get(new Matching.Key(need, type)));
    }

    private ActorRef ref(Candidate candidate) {
        return named(candidate.type(), candidate.service());
    }

    private ActorRef named(ActorType type, @Nullable String service) {
        if (service == null) {
            return new ActorRef(type, null, type.text());
        }
        String name = decision.directory().find(service).map(Actor::name).orElse(service);
        return new ActorRef(type, service, new Text(name, name));
    }

    /** Consulted and standing-in actors are cards too; nobody twice. */
    List<ActorCard> actors(int most) {
        Map<String, ActorCard> cards = new LinkedHashMap<>();
        for (Wanted row : rows) {
            for (Wanted.Link link : row.links()) {
                ActorRef actor = chosen(row, link);
                boolean skip = link.role() == Role.BACKUP && !someoneIsMissing(row);
                String key = "actor/" + actor.type() + (actor.service() == null ? "" : "/" + actor.service());
                ActorCard known = cards.get(key);
                if (known != null) {
                    cards.put(key, also(known, row));
                } else if (!skip && actor.type() != ActorType.ORP_SOCIAL && cards.size() < most) {
                    cards.put(key, card(key, actor, row, link, cards.size() + 1));
                }
            }
        }
        return List.copyOf(cards.values());
    }

    private ActorCard card(String key, ActorRef actor, Wanted row, Wanted.Link link, int order) {
        Choice choice = choice(row.need(), actor.type());
        List<Reason> because = reasons.of(row);
        return new ActorCard(
                key,
                actor.type(),
                actor.service(),
                actor.name(),
                link.role(),
                order,
                List.of(row.need()),
                choice.doubts(),
                choice.fitting().stream()
                        .skip(1)
                        .limit(MOST_ALTERNATIVES)
                        .map(this::ref)
                        .toList(),
                choice.misfits().entrySet().stream()
                        .map(entry -> excluded(entry.getKey(), entry.getValue()))
                        .toList(),
                because,
                Reasons.weakest(because));
    }

    private ExcludedActor excluded(Candidate candidate, List<MisfitGround> grounds) {
        return new ExcludedActor(
                ref(candidate),
                grounds,
                reasons.of(grounds.stream()
                        .map(ground -> cz.opora.advice.Misfit.of(candidate, ground))
                        .toList()));
    }

    private ActorCard also(ActorCard card, Wanted row) {
        if (card.needs().contains(row.need())) {
            return card;
        }
        List<NeedDomain> needs = new ArrayList<>(card.needs());
        needs.add(row.need());
        return new ActorCard(
                card.key(),
                card.type(),
                card.service(),
                card.name(),
                card.role(),
                card.order(),
                needs,
                card.doubts(),
                card.alternatives(),
                card.excluded(),
                card.because(),
                card.mark());
    }
}
