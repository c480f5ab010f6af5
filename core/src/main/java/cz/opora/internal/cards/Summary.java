package cz.opora.internal.cards;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.ProfileItemCode;
import cz.opora.codes.RefusalGround;
import cz.opora.codes.Sex;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.facts.Child;
import cz.opora.facts.Client;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Refusal;
import cz.opora.facts.Support;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.words.Amounts;
import cz.opora.parameters.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case in a few sentences: who, what is known to be so in the order of the plan, who refused, who helps. */
final class Summary {
    private static final int SHOWN = 8;

    private final List<?> facts;
    private final SummaryWords words;
    private final @Nullable Client client;

    private Summary(List<?> facts) {
        this.facts = facts;
        this.words = new SummaryWords(facts);
        this.client = all(Client.class).findFirst().orElse(null);
    }

    /** A text a sentence. */
    static List<Text> of(List<?> facts, PlanOrder order) {
        Summary summary = new Summary(facts);
        List<Text> sentences = new ArrayList<>();
        sentences.add(summary.who(summary.what(order)));
        summary.refusals(sentences);
        summary.helpers(sentences);
        summary.will(sentences);
        return sentences;
    }

    private <T> Stream<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private Text who(List<Text> what) {
        Text age = age();
        boolean woman = client != null && client.sex() == Sex.FEMALE;
        String cs = (woman ? "Klientka" : "Klient") + ", " + age.cs() + children(true);
        String en = "Client, " + age.en() + children(false);
        return new Text(cs + list(what, true) + ".", en + list(what, false) + ".");
    }

    /** At the edge of a birthday the age is one of two; that is not the same as unknown. */
    private Text age() {
        Integer least = client == null ? null : client.ageAtLeast();
        Integer most = client == null ? null : client.ageAtMost();
        if (least == null || most == null) {
            return new Text("věk nezjištěn", "age unknown");
        }
        String years = Amounts.of(most, Unit.YEARS).cs();
        return least.equals(most)
                ? new Text(years, most + " years old")
                : new Text(least + " až " + years, least + " to " + most + " years old");
    }

    private static String list(List<Text> what, boolean czech) {
        if (what.isEmpty()) {
            return "";
        }
        String shown = what.stream()
                .limit(SHOWN)
                .map(text -> czech ? text.cs() : text.en())
                .collect(Collectors.joining(", "));
        int more = what.size() - SHOWN;
        if (more <= 0) {
            return ": " + shown;
        }
        return ": " + shown + (czech ? " a další potíže (" : " and other problems (") + more + ")";
    }

    private String children(boolean czech) {
        List<Child> children = all(Child.class)
                .filter(child -> !Boolean.FALSE.equals(child.inHousehold()))
                .toList();
        if (children.isEmpty()) {
            return "";
        }
        List<Integer> ages = children.stream()
                .map(Child::age)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean known = ages.size() == children.size();
        String word = czech
                ? (children.size() == 1 ? ", v domácnosti dítě" : ", v domácnosti děti")
                : (children.size() == 1 ? ", a child in the household" : ", children in the household");
        return known ? word + " " + ages(ages, czech) : word;
    }

    private static String ages(List<Integer> ages, boolean czech) {
        int last = ages.get(ages.size() - 1);
        if (ages.size() == 1) {
            return czech ? Amounts.of(last, Unit.YEARS).cs() : "aged " + last;
        }
        String first =
                ages.subList(0, ages.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return czech ? first + " a " + last + " let" : "aged " + first + " and " + last;
    }

    /** What is known to be so, need by need, then what only the screening answers say. */
    private List<Text> what(PlanOrder order) {
        SituationFacts situations = new SituationFacts(facts);
        Set<Text> what = new LinkedHashSet<>();
        Set<NeedDomain> told = new LinkedHashSet<>();
        for (Need need : order.needs()) {
            NeedDomain domain = need.domain();
            List<Text> phrases = new ArrayList<>(Arrays.stream(Situation.values())
                    .filter(situation -> situation.domain() == domain && domain != NeedDomain.SAFETY_OF_WORKER)
                    .filter(situation -> Boolean.TRUE.equals(situations.value(situation)))
                    .map(words::of)
                    .toList());
            if (domain == NeedDomain.HEALTH) {
                phrases.addAll(words.illness());
            }
            if (domain == NeedDomain.ADDICTION) {
                phrases.addAll(words.use());
            }
            if (!phrases.isEmpty() && domain != null) {
                told.add(domain);
                what.addAll(phrases);
            }
        }
        all(ProfileItem.class)
                .filter(item -> Boolean.TRUE.equals(item.present()))
                .filter(item -> item.item() != null && !told(item.item(), told))
                .forEach(item -> what.add(Objects.requireNonNull(item.item()).text()));
        what.addAll(words.leavingHospital());
        return List.copyOf(what);
    }

    private static boolean told(ProfileItemCode item, Collection<NeedDomain> told) {
        Set<NeedDomain> about =
                switch (item) {
                    case LOW_INCOME -> Set.of(NeedDomain.INCOME_BENEFITS, NeedDomain.EMPLOYMENT);
                    case IMPAIRED_HEALTH ->
                        Set.of(NeedDomain.HEALTH, NeedDomain.MENTAL_HEALTH, NeedDomain.CARE_DEPENDENCY);
                    case EXCLUSION_THREAT -> Set.of(NeedDomain.SOCIAL_ISOLATION, NeedDomain.HOUSING);
                    case HOUSING_AT_RISK -> Set.of(NeedDomain.HOUSING);
                    case ADDICTION -> Set.of(NeedDomain.ADDICTION);
                    case INDEBTED -> Set.of(NeedDomain.DEBT, NeedDomain.HOUSING);
                };
        return about.stream().anyMatch(told::contains);
    }

    private void refusals(List<Text> sentences) {
        List<Refusal> refusals = all(Refusal.class).toList();
        if (refusals.isEmpty()) {
            return;
        }
        boolean group = refusals.stream().allMatch(refusal -> refusal.ground() == RefusalGround.NOT_IN_TARGET_GROUP);
        int number = refusals.size();
        String whom = client != null && client.sex() == Sex.FEMALE ? "klientku" : "klienta";
        String cs =
                switch (number) {
                    case 1 -> "Jedna služba " + whom + " odmítla";
                    case 2 -> "Dvě služby " + whom + " odmítly";
                    case 3 -> "Tři služby " + whom + " odmítly";
                    case 4 -> "Čtyři služby " + whom + " odmítly";
                    default -> number + " služeb " + whom + " odmítlo";
                };
        String en = number == 1 ? "One service refused the client" : number + " services refused the client";
        sentences.add(new Text(
                cs + (group ? " jako „necílovou skupinu“." : "."),
                en + (group ? " as \"not in the target group\"." : ".")));
    }

    private void helpers(List<Text> sentences) {
        List<Text> types = all(Support.class)
                .filter(support -> !Boolean.FALSE.equals(support.running()))
                .map(Support::type)
                .filter(Objects::nonNull)
                .map(type -> type.text())
                .distinct()
                .limit(SHOWN)
                .toList();
        if (!types.isEmpty()) {
            sentences.add(new Text(
                    "Už pomáhá: " + names(types, true) + ".", "Already helping: " + names(types, false) + "."));
        }
    }

    private static String names(List<Text> types, boolean czech) {
        return types.stream()
                .map(text -> czech ? text.cs() : text.en())
                .map(words -> words.replaceFirst("[,(].*$", "").strip())
                .collect(Collectors.joining(", "));
    }

    private void will(List<Text> sentences) {
        Boolean accepts = client == null ? null : client.acceptsHelp();
        if (accepts != null) {
            sentences.add(
                    accepts
                            ? new Text("Pomoc přijímá.", "Help is accepted.")
                            : new Text("Pomoc teď nechce.", "Help is not wanted now."));
        }
    }
}
