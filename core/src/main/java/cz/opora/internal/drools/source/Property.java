package cz.opora.internal.drools.source;

import cz.opora.codes.Code;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.DisplayOnly;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of a fact.
 *
 * @param name the name
 * @param owner the simple name of its fact
 * @param kind what values it has
 * @param codes the code list; null unless the kind is CODE or CODES
 * @param mayBeUnknown whether it can be null
 * @param instead what to read instead; null when there is nothing to suggest
 */
record Property(
        String name,
        String owner,
        Kind kind,
        @Nullable Class<?> codes,
        boolean mayBeUnknown,
        @Nullable String instead) {
    enum Kind {
        CODE,
        FLAG,
        NUMBER,
        TEXT,
        CODES,
        DATE,
        DISPLAY,
        OTHER
    }

    /** Declared nullable, so that a hypothetical fact can lack them; in a fact they are always there. */
    private static final Set<String> ALWAYS_KNOWN = Set.of("Need.domain", "ProfileItem.item");

    static Property of(RecordComponent component) {
        String owner = component.getDeclaringRecord().getSimpleName();
        String full = owner + '.' + component.getName();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Property(
                component.getName(),
                owner,
                component.isAnnotationPresent(DisplayOnly.class) ? Kind.DISPLAY : kind(component.getGenericType()),
                codes(component.getGenericType()),
                nullable && !ALWAYS_KNOWN.contains(full),
                instead(component));
    }

    /** The pointer of a fact, which every fact has. */
    static Property pointer(String owner) {
        return new Property("pointer", owner, Kind.TEXT, null, false, null);
    }

    String fullName() {
        return owner + '.' + name;
    }

    boolean readable() {
        return kind != Kind.DATE && kind != Kind.DISPLAY && kind != Kind.OTHER;
    }

    /** Whether it names a fact by its place in the case file. */
    boolean isPlace() {
        return name.equals("pointer") || name.equals("about");
    }

    /** What it is, in words. */
    String described() {
        return switch (kind) {
            case CODE -> "a " + codeList();
            case CODES -> "a list of " + codeList();
            case FLAG -> "true, false or unknown";
            case NUMBER -> "a number";
            case TEXT -> isPlace() ? "a place in the case file" : "a text";
            case DATE -> "a date, and a rule reads no dates";
            case DISPLAY -> "for people to see: it does not tell known from unknown";
            case OTHER -> "not made for rules";
        };
    }

    String codeList() {
        return codes == null ? "" : codes.getSimpleName();
    }

    private static Kind kind(Type type) {
        if (type == Boolean.class) {
            return Kind.FLAG;
        } else if (type == Integer.class) {
            return Kind.NUMBER;
        } else if (type == String.class) {
            return Kind.TEXT;
        } else if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (codes(type) == null) {
            return Kind.OTHER;
        }
        return type instanceof ParameterizedType ? Kind.CODES : Kind.CODE;
    }

    private static @Nullable Class<?> codes(Type type) {
        Type inner = type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : type;
        return inner instanceof Class<?> one && one.isEnum() && Code.class.isAssignableFrom(one) ? one : null;
    }

    private static @Nullable String instead(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        if (component.isAnnotationPresent(DisplayOnly.class)) {
            return "Maybe " + named(owner, other -> other.getType() == Boolean.class) + "?";
        }
        if (component.getType() != LocalDate.class) {
            return null;
        }
        String computed = named(owner, other -> isDaysOf(other, component.getName()));
        return computed.isEmpty() ? null : "Maybe " + computed + "?";
    }

    private static boolean isDaysOf(RecordComponent other, String date) {
        DaysSince since = other.getAnnotation(DaysSince.class);
        DaysUntil until = other.getAnnotation(DaysUntil.class);
        return (since != null && since.value().equals(date))
                || (until != null && until.value().equals(date));
    }

    private static String named(Class<?> owner, Function<RecordComponent, Boolean> wanted) {
        Stream<RecordComponent> all = Arrays.stream(owner.getRecordComponents());
        return String.join(
                ", ", all.filter(wanted::apply).map(RecordComponent::getName).toList());
    }
}
