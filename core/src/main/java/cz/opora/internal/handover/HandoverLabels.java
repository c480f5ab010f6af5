package cz.opora.internal.handover;

import cz.opora.codes.Text;
import cz.opora.internal.projection.CaseSection;
import java.util.Map;

/** Words for the fields of the case file no rule reads, and the type whose words the fields of a section have. */
final class HandoverLabels {
    /** Words by type and field. */
    static final Map<String, Text> OWN = Map.ofEntries(
            Map.entry("Client.age", new Text("věk", "age")),
            Map.entry("Client.birthDate", new Text("datum narození", "date of birth")),
            Map.entry("Client.goals", new Text("co chce klient řešit první", "what the client wants to solve first")),
            Map.entry("Client.resources", new Text("na čem lze stavět", "what to build on")),
            Map.entry("Child.age", new Text("věk", "age")),
            Map.entry("Child.birthDate", new Text("datum narození", "date of birth")),
            Map.entry("Household.otherAdults", new Text("dalších dospělých v domácnosti", "other adults at home")),
            Map.entry("Profile.lowIrregularIncome", new Text("nízký nebo nepravidelný příjem", "low income")),
            Map.entry("Profile.impairedHealth", new Text("zhoršené zdraví", "impaired health")),
            Map.entry("Profile.housingAtRisk", new Text("hrozí ztráta bydlení", "housing at risk")),
            Map.entry("Profile.addiction", new Text("závislost", "addiction")),
            Map.entry("Profile.indebted", new Text("dluhy", "debts")),
            Map.entry("Profile.exclusionThreat", new Text("hrozí sociální vyloučení", "social exclusion threatens")));

    private HandoverLabels() {}

    /** The name of the fact type of a section. */
    static String owner(String pointer) {
        return CaseSection.all().stream()
                .filter(section -> section.pointer().equals(pointer))
                .findFirst()
                .map(section -> section.factClass().getSimpleName())
                .orElseGet(() -> Character.toUpperCase(pointer.charAt(1)) + pointer.substring(2));
    }
}
