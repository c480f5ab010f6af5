package cz.opora.render;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;

/** A need in the shortest words, as the heading of a step. */
final class Headings {
    private Headings() {}

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
