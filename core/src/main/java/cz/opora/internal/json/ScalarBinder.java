package cz.opora.internal.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds texts, numbers, truth values, dates and codes. Messages never quote the value. */
final class ScalarBinder {
    /** Digits and a sign that surely fit into 64 bits. */
    private static final int LONGEST = 18;

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The constants of a code list by their names, in its order. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> codes) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Enum<?> constant : (Enum<?>[]) codes.getEnumConstants()) {
                constants.put(constant.name(), constant);
            }
            return constants;
        }
    };

    private final TextRule texts;
    private final Problems problems;

    ScalarBinder(TextRule texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    @Nullable Object bind(ScalarNode node, Class<?> target, Place place) {
        if (target == Boolean.class || target == boolean.class) {
            return node.type() == ScalarNode.Type.TRUTH ? Boolean.valueOf(node.text()) : wrongType(node, target, place);
        }
        if (target == Integer.class || target == int.class) {
            return number(node, place);
        }
        if (target == Long.class) {
            return node.type() == ScalarNode.Type.INTEGER && node.text().length() <= LONGEST
                    ? Long.valueOf(node.text())
                    : wrongType(node, target, place);
        }
        if (!node.isText()) {
            return wrongType(node, target, place);
        }
        if (target == String.class) {
            return text(node.text(), node.line(), place);
        }
        if (target == LocalDate.class) {
            return date(node, place);
        }
        if (target.isEnum()) {
            return code(node.text(), node.line(), target, place);
        }
        throw new IllegalStateException("cannot bind to " + target);
    }

    /** What a target looks like in a file, in words. */
    static String words(Class<?> target) {
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        if (target == Integer.class || target == int.class || target == Long.class) {
            return "a whole number";
        }
        if (target == LocalDate.class) {
            return "a date such as \"2026-11-23\"";
        }
        return target.isEnum() ? "a code of " + target.getSimpleName() : "text";
    }

    @Nullable Object text(String text, int line, Place place) {
        String refused = texts.refuses(text);
        if (refused == null) {
            return text;
        }
        problems.error("bad-text", line, place.pointer(), refused, null);
        return null;
    }

    /** The constant of that name. */
    @Nullable Object code(String given, int line, Class<?> codes, Place place) {
        Map<String, Object> constants = CONSTANTS.get(codes);
        Object constant = constants.get(given);
        if (constant != null) {
            return constant;
        }
        String hint = problems.isFull() ? null : Binder.hint(given, constants.keySet(), "Allowed: ");
        String message = "unknown code of " + codes.getSimpleName();
        if (place.tolerant()) {
            problems.warning("unknown-code", line, place.pointer(), message + ", taken as unknown.", hint);
        } else {
            problems.error("unknown-code", line, place.pointer(), message + ".", hint);
        }
        return null;
    }

    private @Nullable Object number(ScalarNode node, Place place) {
        if (node.type() != ScalarNode.Type.INTEGER) {
            return wrongType(node, Integer.class, place);
        }
        boolean whole = WHOLE.matcher(node.text()).matches();
        IntRange range = place.range() == null ? new IntRange(Integer.MIN_VALUE, Integer.MAX_VALUE) : place.range();
        if (whole && range.holds(Long.parseLong(node.text()))) {
            return Integer.valueOf(node.text());
        }
        String message = "must be a whole number from " + range.min() + " to " + range.max() + ".";
        problems.error("out-of-range", node.line(), place.pointer(), message, null);
        return null;
    }

    private @Nullable Object date(ScalarNode node, Place place) {
        if (!DATE.matcher(node.text()).matches()) {
            String hint = "Write year-month-day, such as \"2026-11-23\".";
            problems.error("bad-date", node.line(), place.pointer(), "is not a date.", hint);
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(node.text());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
            String message = "the year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ".";
            problems.error("bad-date", node.line(), place.pointer(), message, "Maybe the century is wrong.");
        } catch (DateTimeException e) {
            problems.error("bad-date", node.line(), place.pointer(), "there is no such day in the calendar.", null);
        }
        return null;
    }

    private @Nullable Object wrongType(ScalarNode node, Class<?> target, Place place) {
        String message = "must be " + words(target) + ", not " + node.kind() + ".";
        problems.error("wrong-type", node.line(), place.pointer(), message, null);
        return null;
    }
}
