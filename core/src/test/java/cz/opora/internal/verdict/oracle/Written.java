package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.oracle.Form.Write;
import cz.opora.internal.verdict.oracle.Thing.Life;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What rules wrote, and what is left of it when the phase is over: of equal outcomes one, the strictest. */
final class Written {
    private static final Map<String, String> STRICTNESS = Map.of("Escalation", "urgency", "Wanted", "intensity");

    private Written() {}

    static Thing by(Write write, Map<String, Thing> tuple) {
        Map<String, Object> known = new HashMap<>(write.fixed());
        known.putAll(write.more());
        if (write.about() == null) {
            return Thing.of(write.type(), "", known, Life.SURE);
        }
        Thing about = Objects.requireNonNull(tuple.get(write.about()));
        switch (write.type()) {
            case "Candidate" -> {
                return about;
            }
            case "Misfit" -> {
                known.put("need", Objects.requireNonNull(about.value("need")));
                known.put("service", Objects.requireNonNull(about.value("service")));
            }
            case "Wanted" -> {
                known.put("need", Objects.requireNonNull(about.value("domain")));
                known.put("about", about.pointer());
            }
            default -> known.put("about", about.pointer());
        }
        return Thing.of(write.type(), pointer(write, about), known, Life.SURE);
    }

    /** The pointers that random rules join by. */
    private static String pointer(Write write, Thing about) {
        return switch (write.type()) {
            case "Conclusion" -> about.pointer() + "#" + write.fixed().get("code");
            case "Escalation" -> write.fixed().get("code") + "#" + about.pointer();
            default -> "";
        };
    }

    static Collection<Thing> merged(Collection<Thing> written) {
        Map<Thing, Thing> byKey = new LinkedHashMap<>();
        for (Thing thing : written) {
            byKey.merge(key(thing), thing, Written::stricter);
        }
        List<Thing> kept = new ArrayList<>(byKey.values());
        return kept;
    }

    private static Thing key(Thing thing) {
        String strictness = STRICTNESS.get(thing.type());
        return strictness == null ? thing : thing.with(strictness, null);
    }

    private static Thing stricter(Thing one, Thing other) {
        String strictness = Objects.requireNonNull(STRICTNESS.getOrDefault(one.type(), "pointer"));
        if (strictness.equals("pointer")) {
            return one;
        }
        Enum<?> left = (Enum<?>) Objects.requireNonNull(one.value(strictness));
        Enum<?> right = (Enum<?>) Objects.requireNonNull(other.value(strictness));
        return right.ordinal() < left.ordinal() ? other : one;
    }
}
