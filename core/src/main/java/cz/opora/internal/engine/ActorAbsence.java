package cz.opora.internal.engine;

import cz.opora.advice.Candidate;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Misfit;
import cz.opora.advice.Verdict;
import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.Text;
import cz.opora.explain.RuleFinding;
import cz.opora.internal.engine.Matching.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why an actor of a type is not in the plan: nobody wants one, nobody fits, or others go first. */
final class ActorAbsence {
    private final Decision decision;
    private final Casting casting;
    private final Reasons reasons;

    ActorAbsence(Decision decision, Casting casting, Reasons reasons) {
        this.decision = decision;
        this.casting = casting;
        this.reasons = reasons;
    }

    List<Text> answer(ActorType type, List<RuleFinding> rules) {
        List<Text> answer = new ArrayList<>();
        List<Choice> choices = choices(type);
        if (choices.isEmpty()) {
            answer.add(nobodyWants(rules));
            return answer;
        }
        boolean fits = choices.stream().anyMatch(choice -> !choice.fitting().isEmpty());
        boolean sought = choices.stream().anyMatch(Choice::sought);
        if (fits || !sought) {
            int most = decision.parameters().count(Engine.MOST_ACTORS);
            answer.add(new Text(
                    "Pravidla o něj stojí a je koho oslovit, do plánu se ale nevešel: jiný z téže řady jde dřív, už se"
                            + " o něm rozhodlo, nebo plán má plno (nejvýš aktérů: " + most + ").",
                    "The rules want one and there is somebody to turn to, but the plan has no place: another of the same"
                            + " row goes first, it was acted on, or the plan is full (actors at most: " + most + ")."));
            return answer;
        }
        answer.add(new Text(
                "Pravidla o něj stojí, ale není koho oslovit.", "The rules want one, but there is nobody to turn to."));
        choices.stream()
                .map(Choice::state)
                .filter(state -> state != null)
                .distinct()
                .map(GapState::text)
                .forEach(answer::add);
        return answer;
    }

    private static Text nobodyWants(List<RuleFinding> rules) {
        if (rules.isEmpty()) {
            return new Text(
                    "Žádné pravidlo takového aktéra samo nehledá.",
                    "No rule looks for an actor of this type by itself.");
        }
        if (Explaining.has(rules, Verdict.MET)) {
            return new Text(
                    "Pravidlo platí, ale klient s tou potřebou pomoc nechce nebo ji už nabídka neobsahuje.",
                    "A rule holds, but the client does not want help with that need, or it is no longer offered.");
        }
        return Explaining.has(rules, Verdict.UNKNOWN)
                ? new Text(
                        "Zatím o něj žádné pravidlo nestojí, rozhodnou ale údaje, které v záznamu chybí.",
                        "No rule wants one yet, but facts the record lacks decide.")
                : new Text(
                        "O takového aktéra podle záznamu žádné pravidlo nestojí.",
                        "By the record no rule wants an actor of this type.");
    }

    private List<Choice> choices(ActorType type) {
        return decision.matching().choices().entrySet().stream()
                .filter(entry -> entry.getKey().type() == type)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Who of the directory does not fit, each once with all grounds. */
    List<ExcludedActor> excluded(ActorType type) {
        Map<String, ExcludedActor> byService = new TreeMap<>();
        for (Choice choice : choices(type)) {
            choice.misfits()
                    .forEach((candidate, grounds) ->
                            byService.merge(candidate.service(), excluded(candidate, grounds), ActorAbsence::both));
        }
        return List.copyOf(byService.values());
    }

    private ExcludedActor excluded(Candidate candidate, List<MisfitGround> grounds) {
        List<Misfit> misfits =
                grounds.stream().map(ground -> Misfit.of(candidate, ground)).toList();
        return new ExcludedActor(casting.ref(candidate), grounds, reasons.of(misfits));
    }

    private static ExcludedActor both(ExcludedActor one, ExcludedActor other) {
        return other.grounds().size() > one.grounds().size() ? other : one;
    }
}
