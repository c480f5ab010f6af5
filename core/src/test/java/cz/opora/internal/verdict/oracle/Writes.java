package cz.opora.internal.verdict.oracle;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Intensity;
import cz.opora.codes.Urgency;
import cz.opora.internal.verdict.oracle.Form.Write;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random outcomes. */
final class Writes {
    private final Dice dice;

    Writes(Dice dice) {
        this.dice = dice;
    }

    Write random(String type, int firstCode, String about) {
        return switch (type) {
            case "Conclusion" -> conclusion(dice.one(Types.CONCLUSIONS.subList(firstCode, firstCode + 4)), about);
            case "Criterion" -> criterion(about);
            case "Membership" -> single("Membership", "group");
            case "Escalation" -> dice.percent(20) ? single("MethodAdvice", "level") : escalation(about);
            case "Wanted" -> wanted(about);
            case "Candidate" -> new Write("Candidate", Map.of(), Map.of(), about, about);
            case "Temptation" -> coded("Temptation", "doNot", about);
            case "Misfit" -> misfit(about);
            default ->
                new Write("Caution", Map.of(), Map.of(), about, "Caution.of(CautionCode.PING_PONG, " + about + ")");
        };
    }

    private static Write conclusion(Object code, String about) {
        return new Write(
                "Conclusion",
                Map.of("code", code),
                Map.of(),
                about,
                "Conclusion.of(" + Drl.literal(code) + ", " + about + ")");
    }

    private Write criterion(String about) {
        Object group = usual("Criterion", "group");
        Object code = dice.one(Types.CRITERIA);
        String text = "Criterion.of(" + Drl.literal(group) + ", " + Drl.literal(code) + ", " + about + ")";
        return new Write("Criterion", Map.of("group", group, "code", code), Map.of(), about, text);
    }

    private Write single(String type, String property) {
        Object value = usual(type, property);
        return new Write(type, Map.of(property, value), Map.of(), null, type + ".of(" + Drl.literal(value) + ")");
    }

    private Write coded(String type, String property, String about) {
        Object value = usual(type, property);
        String text = type + ".of(" + Drl.literal(value) + ", " + about + ")";
        return new Write(type, Map.of(property, value), Map.of(), about, text);
    }

    private Write misfit(String about) {
        Object ground = usual("Misfit", "ground");
        String text = "Misfit.of(" + about + ", " + Drl.literal(ground) + ")";
        return new Write("Misfit", Map.of("ground", ground), Map.of(), about, text);
    }

    private Write escalation(String about) {
        EscalationCode code = (EscalationCode) usual("Escalation", "code");
        @Nullable Urgency urgency = dice.percent(50) ? (Urgency) usual("Escalation", "urgency") : null;
        String text = "Escalation.of(" + Drl.literal(code) + ", " + about
                + (urgency == null ? "" : ", " + Drl.literal(urgency)) + ")";
        return urgency == null
                ? new Write("Escalation", Map.of("code", code), Map.of("urgency", code.urgency()), about, text)
                : new Write("Escalation", Map.of("code", code, "urgency", urgency), Map.of(), about, text);
    }

    private Write wanted(String about) {
        List<Object> types = dice.some(Types.of("Candidate").property("type").usual(), dice.between(1, 2));
        Intensity at = dice.percent(50) ? (Intensity) usual("Wanted", "intensity") : Intensity.REGULAR;
        String text = "Wanted.chain(" + about + ").lead("
                + String.join(", ", types.stream().map(Drl::literal).toList()) + ")"
                + (at == Intensity.REGULAR ? "" : ".at(" + Drl.literal(at) + ")");
        List<ActorType> anyOf = types.stream().map(ActorType.class::cast).toList();
        return new Write("Wanted", Map.of(), Map.of("intensity", at, "anyOf", anyOf), about, text);
    }

    private Object usual(String type, String property) {
        return dice.one(Types.of(type).property(property).usual());
    }
}
