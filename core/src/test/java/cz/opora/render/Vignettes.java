package cz.opora.render;

import static cz.opora.render.AdviceBuilder.actor;
import static cz.opora.render.AdviceBuilder.fact;
import static cz.opora.render.AdviceBuilder.reason;
import static cz.opora.render.AdviceBuilder.step;
import static cz.opora.render.AdviceBuilder.text;

import cz.opora.advice.ActorCard;
import cz.opora.advice.CriterionCard;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.LegalBasis;
import cz.opora.advice.MethodCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.Obligation;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Reason;
import cz.opora.advice.RefusalCard;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.SharingCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.GapState;
import cz.opora.codes.Mark;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Role;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Situation;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two advices of the size the example cases give: a man with debts, and a mother with two children. */
final class Vignettes {
    private Vignettes() {}

    static AdviceBuilder man() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.caseId = "V1";
        advice.summary.add(text(
                "Klient, 58 let: nepravidelný příjem, 4 exekuce, dluh na nájmu 2 měsíce, bez praktického lékaře.",
                "Client, 58: irregular income, 4 enforcements, rent arrears of 2 months, no general practitioner."));
        Reason level = reason(
                "TGG-010",
                text("Potíže jsou ve třech oblastech.", "There are problems in three domains."),
                "S000",
                Mark.S,
                fact("/client/age", text("věk", "age"), text("58 let", "58")));
        advice.method =
                new MethodCard("method", MethodLevel.CASE_MGMT_INDIVIDUAL, ActorType.ORP_SOCIAL, List.of(level));
        advice.groups.add(group(TargetGroup.TG_55PLUS, Finding.ELIGIBLE, 4, 2, 0, level));
        advice.groups.add(group(TargetGroup.TG_HOUSING, Finding.UNDETERMINED, 1, 2, 0));
        advice.groups.add(group(TargetGroup.TG_FAMILY, Finding.NOT_ELIGIBLE, 0, 0, 3));
        advice.steps.addAll(manSteps());
        advice.actors.add(addiction());
        advice.refusals.add(new RefusalCard(
                "refusal/1",
                "zalesi/cesta",
                LocalDate.of(2026, 11, 9),
                RefusalCheck.INCONSISTENT,
                List.of(RegisteredGroup.REG_CHRONIC),
                text("ať si klient vyžádá písemný důvod (§ 91).", "let the client ask for a written reason (s. 91)."),
                List.of()));
        advice.registrableAs.addAll(List.of(RegisteredGroup.REG_CHRONIC, RegisteredGroup.REG_ADDICTION));
        advice.gaps.add(new GapCard(
                "gap/GP",
                GapState.NOT_IN_DIRECTORY,
                null,
                NeedDomain.HEALTH,
                ActorType.GP,
                text("praktický lékař, který přijímá", "a general practitioner who takes new patients"),
                List.of()));
        questions(advice);
        advice.sharing.add(new SharingCard(
                "sharing/UP",
                ActorType.UP,
                List.of(text("Úřad práce Zálesí", "Labour Office Zálesí")),
                SharingManner.SHEET,
                List.of(DataClass.FIN, DataClass.HOUS),
                List.of(),
                text("písemný souhlas klienta", "the client's written consent"),
                List.of(DataClass.DIAG),
                true,
                List.of(),
                Mark.S));
        advice.reviews.add(new ReviewCard(
                "review/1", LocalDate.of(2026, 12, 7), text("pravidelně po 14 dnech", "every 14 days"), List.of()));
        return advice;
    }

    private static List<Step> manSteps() {
        Step full = new Step(
                "step/1",
                NeedDomain.HOUSING,
                1,
                text("písemná dohoda o splátkách", "a written agreement on instalments"),
                ActorType.ORP_SOCIAL,
                List.of(),
                List.of(actor(ActorType.LANDLORD, "pronajímatel"), actor(ActorType.HOUSING_DEPT, "bytový odbor")),
                Urgency.WITHIN_72H,
                null,
                List.of(
                        text("nájemní smlouvu", "the lease"),
                        text("výzvy", "notices"),
                        text("přehled plateb", "payments")),
                List.of(text("na odklad dalšího nájmu", "about a delay of the next rent")),
                List.of(text("zapsat, co je dohodnuto", "write down what was agreed")),
                List.of(text(
                        "kontaktní místo pro bydlení; přišla-li výpověď, právní pomoc ihned a soud do 2 měsíců od doručení",
                        "the housing contact point; after a notice, legal aid at once and a court within 2 months")),
                List.of(),
                List.of(text("výši dluhu", "the amount of the debt")),
                List.of(text("zdravotní údaje", "health data")),
                List.of(reason(
                        "HOU-021",
                        text(
                                "Dluh za 3 měsíce může vést k výpovědi bez výpovědní doby.",
                                "Three months of arrears can mean a notice without a term."),
                        "89/2012 § 2291",
                        Mark.S)),
                Mark.S);
        return List.of(
                full,
                step(
                        2,
                        NeedDomain.INCOME_BENEFITS,
                        text("žádost o dávku státní sociální pomoci", "claim the state social assistance benefit"),
                        Urgency.WITHIN_14D,
                        Mark.S,
                        actor(ActorType.UP, "Úřad práce Zálesí")),
                step(
                        3,
                        NeedDomain.HEALTH,
                        text("písemná žádost o zajištění lékaře", "a written request for a practitioner"),
                        Urgency.WITHIN_14D,
                        Mark.K,
                        actor(ActorType.HEALTH_INSURER, "zdravotní pojišťovna")),
                step(
                        4,
                        NeedDomain.DEBT,
                        text("soupis exekucí a chráněný účet", "a list of enforcements and a protected account"),
                        Urgency.WITHIN_14D,
                        Mark.S,
                        actor(ActorType.DEBT_ADVICE, "Občanská poradna Zálesí")),
                step(
                        5,
                        NeedDomain.ADDICTION,
                        text("jen chce-li klient: ambulance", "only if the client wants: the clinic"),
                        Urgency.ROUTINE,
                        Mark.S,
                        actor(ActorType.ADDICTION_CLINIC, "Adiktologická ambulance Zálesí")));
    }

    private static ActorCard addiction() {
        return new ActorCard(
                "actor/addiction",
                ActorType.ADDICTION_CLINIC,
                "zalesi/addiction_clinic",
                text("Adiktologická ambulance Zálesí", "Addiction clinic Zálesí"),
                Role.SUPPORT,
                1,
                List.of(NeedDomain.ADDICTION),
                List.of(text("zda vyžaduje abstinenci", "whether it asks for abstinence")),
                List.of(),
                List.of(),
                List.of(),
                Mark.S);
    }

    private static void questions(AdviceBuilder advice) {
        advice.questions.add(question(
                "Má dnes léky na dech, jídlo a kde spát?", "Medicine, food and a bed today?", QuestionRank.SAFETY));
        advice.questions.add(question("Komu byt patří?", "Whose is the flat?", QuestionRank.MATCHING));
        advice.questions.add(question("Od kdy potíže trvají?", "Since when?", QuestionRank.ELIGIBILITY));
        advice.questions.add(question("Co chce řešit první?", "What does the client want first?", QuestionRank.PLAN));
        advice.questions.add(question("Kdo blízký pomůže?", "Who of the family helps?", QuestionRank.PLAN));
    }

    static AdviceBuilder mother() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.caseId = "V2";
        advice.summary.add(
                text("Matka s dětmi 3 a 8 let; pomoc přijímá.", "A mother with children of 3 and 8; accepts help."));
        advice.groups.add(group(TargetGroup.TG_FAMILY, Finding.UNDETERMINED, 1, 2, 0));
        advice.doNots.add(poverty(NegativeStatus.CONDITIONAL));
        advice.escalations.add(rooflessTonight());
        advice.escalations.add(preventive());
        advice.questions.add(question("Pět políček výše", "The five boxes above", QuestionRank.SAFETY));
        return advice;
    }

    static DoNotCard poverty(NegativeStatus status) {
        List<MustConfirm> open = status == NegativeStatus.CONFIRMED
                ? List.of()
                : List.of(
                        confirm(Situation.CHILD_INJURY),
                        confirm(Situation.CHILD_AFRAID),
                        confirm(Situation.CHILD_NEEDS_UNMET),
                        confirm(Situation.CHILD_S6_SIGNS),
                        confirm(Situation.DV_DANGER));
        return new DoNotCard(
                "donot/1",
                DoNot.NO_OSPOD_FOR_POVERTY,
                "/household",
                DoNot.NO_OSPOD_FOR_POVERTY.text(),
                status,
                open,
                List.of(),
                Mark.S);
    }

    private static MustConfirm confirm(Situation situation) {
        return new MustConfirm(situation, "/family/situations/" + situation, situation.text());
    }

    static EscalationCard rooflessTonight() {
        return escalation(EscalationCode.ROOFLESS_TONIGHT, Obligation.DUTY, Urgency.IMMEDIATE, null, Mark.S);
    }

    static EscalationCard preventive() {
        return escalation(EscalationCode.CHILD_PREVENTIVE, Obligation.RECOMMENDED, Urgency.WITHIN_14D, null, Mark.S);
    }

    static EscalationCard escalation(
            EscalationCode code, Obligation obligation, Urgency urgency, @Nullable LocalDate due, Mark mark) {
        return new EscalationCard(
                code + "#/housing",
                code,
                "/housing",
                code.text(),
                urgency,
                due,
                due,
                null,
                obligation,
                ActorType.ORP_SOCIAL,
                code.recipients(),
                List.of(new LegalBasis("108/2006 § 92 písm. a)", mark)),
                List.of(text("zůstat u klienta", "stay with the client")),
                List.of(text("kde klient je", "where the client is")),
                List.of(text("dluhy", "debts")),
                null,
                text("hned telefonicky", "by phone at once"),
                List.of(),
                mark,
                null);
    }

    static QuestionCard question(String cs, String en, QuestionRank rank) {
        return new QuestionCard(
                "question/" + cs.hashCode(),
                List.of("/x"),
                text(cs, en),
                rank,
                List.of(),
                text("mění krok 1", "changes step 1"),
                List.of(),
                false);
    }

    static TargetGroupCard group(TargetGroup code, Finding finding, int met, int unknown, int not, Reason... because) {
        Text words = text("znak skupiny", "criterion of the group");
        List<CriterionCard> criteria = Stream.of(
                        Stream.generate(() -> Verdict.MET).limit(met),
                        Stream.generate(() -> Verdict.UNKNOWN).limit(unknown),
                        Stream.generate(() -> Verdict.NOT_MET).limit(not))
                .flatMap(stream -> stream)
                .map(verdict -> new CriterionCard("A", verdict, words, List.of()))
                .toList();
        return new TargetGroupCard("group/" + code, code, finding, criteria, List.of(because), Mark.S);
    }
}
