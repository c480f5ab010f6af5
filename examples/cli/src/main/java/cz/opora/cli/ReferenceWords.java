package cz.opora.cli;

import cz.opora.advice.LayerInfo;
import cz.opora.advice.LayerInfo.RuleChange;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.NumberValue;
import cz.opora.reference.Reference.RuleCard;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The fixed words of the reference of rules, in one language. */
record ReferenceWords(Language language) {
    private static final DateTimeFormatter CZECH = DateTimeFormatter.ofPattern("d. M. uuuu", Locale.ROOT);

    private static final Map<String, Text> AREAS = Map.ofEntries(
            Map.entry("derive", new Text("Co ze záznamu plyne", "What follows from the record")),
            Map.entry("target-groups", new Text("Cílové skupiny", "Target groups")),
            Map.entry("escalations", new Text("Eskalace", "Escalations")),
            Map.entry("matching", new Text("Koho potřeba volá", "Whom a need calls for")),
            Map.entry("method", new Text("Způsob práce", "Level of work")),
            Map.entry("network", new Text("Síť", "Network")),
            Map.entry("review", new Text("Kdy se vrátit", "When to look again")),
            Map.entry("capacity", new Text("svéprávnost", "legal capacity")),
            Map.entry("children", new Text("děti", "children")),
            Map.entry("crime", new Text("trestné činy", "crime")),
            Map.entry("do-nots", new Text("co nedělat", "what not to do")),
            Map.entry("health", new Text("zdraví", "health")),
            Map.entry("housing", new Text("bydlení", "housing")),
            Map.entry("income", new Text("příjem", "income")),
            Map.entry("migration", new Text("cizinci", "migration")),
            Map.entry("prison", new Text("vězení", "prison")),
            Map.entry("violence", new Text("násilí", "violence")),
            Map.entry("worker-safety", new Text("bezpečnost pracovníka", "safety of the worker")));

    String in(Text text) {
        return language == Language.CS ? text.cs() : text.en();
    }

    String in(String cs, String en) {
        return language == Language.CS ? cs : en;
    }

    String day(LocalDate day) {
        return language == Language.CS ? day.format(CZECH) : day.toString();
    }

    /** An area folder in words; its name where there are none. */
    String area(String folder) {
        return Arrays.stream(folder.split("/"))
                .map(part -> in(AREAS.getOrDefault(part, new Text(part, part))))
                .collect(Collectors.joining(": "));
    }

    String mark(Mark mark) {
        return mark + " - "
                + switch (mark) {
                    case S -> in("text jsme četli", "the text was read");
                    case K -> in("obecná znalost, text jsme nečetli", "general knowledge, the text was not read");
                    case G -> in("odhad autorů", "a guess of the authors");
                };
    }

    /** Since when a rule holds, and until when. */
    String validity(RuleCard rule) {
        String since = in("od ", "since ") + day(rule.since());
        return rule.until() == null ? since : since + in(" do ", " until ") + day(rule.until());
    }

    /** A value with the day it begins to hold. */
    String value(NumberValue value) {
        return in(value.value()) + in(" (od ", " (since ") + day(value.from()) + ")";
    }

    /** The values of a number, by their days. */
    String values(NumberRow number) {
        return number.values().stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** From where to where a municipality may set a number; that it may not when it may not. */
    String range(NumberRow number) {
        return number.range().isEmpty()
                ? in("ne", "no")
                : number.range().stream().map(this::in).collect(Collectors.joining(" - "));
    }

    /** Where a number comes from, each source once. */
    String sources(NumberRow number) {
        return number.values().stream()
                .map(value -> value.source() + " (" + value.mark() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The columns of the table of numbers. */
    List<String> numberColumns() {
        return List.of(
                in("Co znamená", "What it means"),
                in("Hodnota", "Value"),
                in("Obec smí nastavit", "A municipality may set"),
                in("Odkud je", "Source"),
                in("Pravidla", "Rules"));
    }

    /** The columns of the matrix. */
    List<String> matrixColumns() {
        return List.of(
                in("Potřeba", "Need"), in("Kdy", "When"), in("Kdo vede", "Who leads"), in("Kdo dál", "Who else"));
    }

    /** The names of the overlays after a title; empty when there are none. */
    String names(List<LayerInfo> overlays) {
        return overlays.stream().map(overlay -> ": " + in(overlay.name())).collect(Collectors.joining());
    }

    /** What an overlay does to a rule below it, and why. */
    String change(RuleChange change) {
        String with = change.with();
        String how = with == null ? in("neplatí tu", "does not hold here") : in("místo něj ", "instead of it ") + with;
        return change.ruleId() + " " + how + ": " + change.reason();
    }
}
