package cz.opora.internal.engine;

import cz.opora.advice.Candidate;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Misfit;
import cz.opora.advice.Verdict;
import cz.opora.codes.ActorType;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.Text;
import cz.opora.explain.RuleFinding;
import cz.opora.internal.cards.Reasons;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.LibraryParameters;
import cz.opora.internal.decision.Matching.Choice;
import cz.opora.internal.words.ConditionWords;
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
            int most = decision.parameters().count(LibraryParameters.MOST_ACTORS);
            answer.add(new Text(
                    "Podle záznamu by se hodil a je koho oslovit, do plánu se ale nevešel: jiný z téže řady jde dřív, už se"
                            + " o něm rozhodlo, nebo plán má plno (nejvýš aktérů: " + most + ").",
                    "By the record one would help and there is somebody to turn to, but the plan has no place: another of the same"
                            + " row goes first, it was acted on, or the plan is full (actors at most: " + most + ")."));
            return answer;
        }
        answer.add(new Text(
                "Podle záznamu by se hodil, ale není koho oslovit.",
                "By the record one would help, but there is nobody to turn to."));
        choices.stream()
                .map(Choice::state)
                .filter(state -> state != null)
                .distinct()
                .map(state -> ConditionWords.prefixed("Co o tom říká adresář: ", "The directory says: ", state.text()))
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
                    "Důvod by tu byl, ale klient s tou potřebou pomoc nechce, nebo ji už nabídka neobsahuje.",
                    "There is a ground, but the client does not want help with that need, or it is no longer offered.");
        }
        return Explaining.has(rules, Verdict.UNKNOWN)
                ? new Text(
                        "Zatím pro něj v záznamu není důvod, rozhodnou ale údaje, které tam chybí.",
                        "So far the record gives no ground for one, but facts it lacks decide.")
                : new Text("Podle záznamu pro něj není důvod.", "By the record there is no ground for one.");
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
