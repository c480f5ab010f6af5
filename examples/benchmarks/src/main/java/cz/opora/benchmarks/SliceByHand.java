package cz.opora.benchmarks;

import static cz.opora.codes.TargetGroup.TG_55PLUS;

import cz.opora.advice.Criterion;
import cz.opora.advice.Escalation;
import cz.opora.advice.Membership;
import cz.opora.advice.Outcome;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ProfileItemCode;
import cz.opora.codes.RefusalGround;
import cz.opora.codes.SleepingPlace;
import cz.opora.codes.Urgency;
import cz.opora.facts.Client;
import cz.opora.facts.Debt;
import cz.opora.facts.Housing;
import cz.opora.facts.Income;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Refusal;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same twenty rules as plain Java, written the way one writes them by hand: facts sorted out once, then one condition
 * after another, and an unknown that makes a condition fail. It gives the same outcomes; it does not know which rules
 * were undecided, what is missing for them, or which facts a rule used.
 */
final class SliceByHand {
    private final SliceFacts facts;
    private final Parameters parameters;
    private final List<Decided> decided = new ArrayList<>();

    private SliceByHand(SliceFacts facts, Parameters parameters) {
        this.facts = facts;
        this.parameters = parameters;
    }

    static List<Decided> decide(List<Object> facts, Parameters parameters) {
        SliceByHand slice = new SliceByHand(new SliceFacts(facts), parameters);
        slice.targetGroup();
        slice.housing();
        slice.debt();
        slice.income();
        slice.escalations();
        return slice.decided;
    }

    private void targetGroup() {
        boolean oldEnough = age();
        boolean several = severalProblems();
        boolean adverse = adverseSituation();
        features();
        refusedAsNotInTheGroup();
        if (oldEnough && several && adverse) {
            say("TGA-010", Membership.of(TG_55PLUS));
        }
    }

    private boolean age() {
        Client client = facts.client();
        boolean met = atLeast(client.ageAtLeast(), parameters.years("tg-55plus.age-from"));
        if (met) {
            say("TGA-001", Criterion.of(TG_55PLUS, "A1", client));
        }
        return met;
    }

    private boolean severalProblems() {
        boolean met = facts.presentItems().size() >= parameters.count("tg-55plus.min-problems");
        if (met) {
            say("TGA-002", Criterion.of(TG_55PLUS, "A2", facts.client()));
        }
        return met;
    }

    private boolean adverseSituation() {
        Client client = facts.client();
        boolean byProblem = !facts.presentItems().isEmpty();
        boolean byWorker = isTrue(client.adverseSituation());
        if (byProblem) {
            say("TGA-003", Criterion.of(TG_55PLUS, "A3", client));
        }
        if (byWorker) {
            say("TGA-004", Criterion.of(TG_55PLUS, "A3", client));
        }
        return byProblem || byWorker;
    }

    private void features() {
        for (ProfileItem item : facts.presentItems()) {
            say("TGA-005", Criterion.of(TG_55PLUS, "A4", item));
            if (item.item() == ProfileItemCode.LOW_INCOME) {
                say("TGA-007", Criterion.of(TG_55PLUS, "A6", item));
            }
        }
    }

    private void refusedAsNotInTheGroup() {
        for (Refusal refusal : facts.refusals()) {
            if (refusal.ground() == RefusalGround.NOT_IN_TARGET_GROUP) {
                say("TGA-006", Criterion.of(TG_55PLUS, "A5", refusal));
            }
        }
    }

    private void housing() {
        Need need = facts.need(NeedDomain.HOUSING);
        if (need == null) {
            return;
        }
        Housing housing = facts.housing();
        if (isTrue(housing.roofless()) && isFalse(facts.children().any())) {
            say("MTX-011", bedForTonight(need));
        }
        if (atLeast(housing.arrearsMonths(), parameters.months("arrears.intensive-months"))) {
            say("MTX-051", repayment(need).at(Intensity.INTENSIVE));
        }
        if (isTrue(housing.arrears())) {
            say("MTX-061", repayment(need).at(Intensity.REGULAR));
        }
        if (isTrue(housing.inadequate())) {
            say("MTX-071", repair(need));
        }
    }

    private static Wanted bedForTonight(Need need) {
        return Wanted.chain(need)
                .lead(ActorType.OUTREACH, ActorType.ORP_SOCIAL)
                .then(ActorType.NIGHT_SHELTER)
                .then(ActorType.SHELTER)
                .then(ActorType.LOWTH_DAY_CENTRE)
                .then(ActorType.UP)
                .backup(ActorType.HOSTEL)
                .at(Intensity.CRISIS);
    }

    private static Wanted repayment(Need need) {
        return Wanted.chain(need)
                .lead(ActorType.ORP_SOCIAL)
                .then(ActorType.LANDLORD, ActorType.HOUSING_DEPT)
                .then(ActorType.UP)
                .then(ActorType.DEBT_ADVICE);
    }

    private static Wanted repair(Need need) {
        return Wanted.chain(need)
                .lead(ActorType.LANDLORD)
                .backup(ActorType.BUILDING_OFFICE, ActorType.PUBLIC_HEALTH_OFFICE)
                .at(Intensity.REGULAR);
    }

    private void debt() {
        Need need = facts.need(NeedDomain.DEBT);
        if (need == null) {
            return;
        }
        Debt debt = facts.debt();
        if (isTrue(debt.noEnforcement())) {
            say("MTX-101", counsel(need));
        }
        if (isTrue(debt.enforcement())) {
            say("MTX-111", debtMap(need));
        }
        if (isTrue(debt.accountBlocked())) {
            say("MTX-112", debtMap(need));
        }
    }

    private static Wanted counsel(Need need) {
        return Wanted.chain(need)
                .lead(ActorType.DEBT_ADVICE, ActorType.EXPERT_COUNSEL)
                .support(ActorType.ORP_SOCIAL)
                .at(Intensity.REGULAR);
    }

    private static Wanted debtMap(Need need) {
        return Wanted.chain(need)
                .lead(ActorType.DEBT_ADVICE)
                .then(ActorType.COURT)
                .then(ActorType.EXECUTOR)
                .then(ActorType.UP)
                .at(Intensity.REGULAR);
    }

    private void income() {
        Need need = facts.need(NeedDomain.INCOME_BENEFITS);
        if (need != null && isTrue(facts.income().noIncome())) {
            Wanted benefit = Wanted.chain(need)
                    .lead(ActorType.UP)
                    .support(ActorType.ORP_SOCIAL)
                    .then(ActorType.FOOD_BANK)
                    .then(ActorType.CSSZ);
            say("MTX-131", benefit.at(Intensity.INTENSIVE));
        }
    }

    private void escalations() {
        Housing housing = facts.housing();
        if (housing.sleepsTonight() == SleepingPlace.OUTSIDE) {
            say("HOU-001", Escalation.of(EscalationCode.ROOFLESS_TONIGHT, housing));
        }
        if (isTrue(housing.roofless())) {
            say("HOU-003", Escalation.of(EscalationCode.ROOFLESS_TONIGHT, housing));
        }
        Income income = facts.income();
        if (isTrue(income.noFood())) {
            say("INC-001", Escalation.of(EscalationCode.NO_INCOME, income));
        }
        if (isTrue(income.noIncome())) {
            say("INC-002", Escalation.of(EscalationCode.NO_INCOME, income, Urgency.WITHIN_72H));
        }
    }

    private void say(String rule, Outcome outcome) {
        decided.add(new Decided(rule, outcome));
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean atLeast(@Nullable Integer value, int least) {
        return value != null && value >= least;
    }
}
