package cz.opora.render;

import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;

/** A need in the shortest words, as the heading of a step. */
final class Headings {
    private Headings() {}

    /** An actor as workers call it, where the code list has more words. */
    static Text of(ActorType actor) {
        return switch (actor) {
            case OSPOD -> new Text("OSPOD", "OSPOD");
            case EMS -> new Text("záchranka 155", "ambulance 155");
            case DEBT_ADVICE -> new Text("dluhová poradna", "debt advice centre");
            case CSSZ -> new Text("OSSZ", "social security administration");
            default -> actor.text();
        };
    }

    /** A step by its need; one with people close to the client, or with an interpreter, by what it is. */
    static Text of(Step step) {
        ActorType first = step.with().isEmpty() ? null : step.with().get(0).type();
        if (first == ActorType.FAMILY && step.need() != NeedDomain.FAMILY_CHILD) {
            return new Text("blízcí", "people close");
        }
        boolean words =
                first == ActorType.INTERPRETING || first == ActorType.GUIDE_READER || first == ActorType.INTEGRATION;
        return words && step.need() == NeedDomain.SOCIAL_ISOLATION
                ? new Text("dorozumění", "language")
                : of(step.need());
    }

    static Text of(NeedDomain need) {
        return switch (need) {
            case INCOME_BENEFITS -> new Text("příjem", "income");
            case HEALTH -> new Text("zdraví", "health");
            case MENTAL_HEALTH -> new Text("duševní zdraví", "mental health");
            case ADDICTION -> new Text("závislost", "addiction");
            case CARE_DEPENDENCY -> new Text("péče", "care");
            case FAMILY_CHILD -> new Text("rodina", "family");
            case DOMESTIC_VIOLENCE -> new Text("násilí", "violence");
            case EMPLOYMENT -> new Text("práce", "work");
            case LEGAL_CAPACITY -> new Text("zastupování", "capacity");
            case SOCIAL_ISOLATION -> new Text("osamělost", "isolation");
            case CRIME_VICTIM -> new Text("oběť", "victim");
            case CRIME_OFFENDER -> new Text("návrat", "release");
            case MIGRATION -> new Text("pobyt", "residence");
            case SAFETY_OF_WORKER -> new Text("bezpečnost", "safety");
            case HOUSING, DEBT, EDUCATION -> need.text();
        };
    }
}
