package cz.opora.internal.handover;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.casefile.ConsentEntry;
import cz.opora.codes.DataClass;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case in which every number, date and text is its own and stands nowhere else, so that each can be found again on a
 * sheet; the leaves are known by pointer, with their class.
 */
final class MarkedCase {
    private static final int FIRST_NUMBER = 7_000_000;
    /** Days differ by their year and have two digits each, so that none is written as a part of another. */
    private static final LocalDate FIRST_DAY = LocalDate.of(4001, 11, 11);

    /** Kept as they are: what decides the rights, and what is no value of a client. */
    private static final Set<String> KEPT = Set.of("/consents", "/asOf", "/format", "/territory");

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<ConsentEntry> consents;
    private final CaseFile file;
    private int next;

    /** What a marked value looks like on paper. */
    private static final Pattern MARKS =
            Pattern.compile("MARK7\\d{6}|7\\d{6}|[4-9]\\d{3}-11-11|11\\. 11\\. [4-9]\\d{3}");

    /** A value of the case. */
    record Leaf(String pointer, DataClass dataClass, Object value) {
        /** What the value looks like on a sheet; empty when its words may stand there for another reason. */
        List<String> words() {
            if (value instanceof Integer || value instanceof String) {
                return List.of(String.valueOf(value));
            }
            return value instanceof LocalDate day ? List.of(day.toString(), "11. 11. " + day.getYear()) : List.of();
        }
    }

    /** The marked values on a piece of paper. */
    static Set<String> marks(String paper) {
        return MARKS.matcher(paper).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private MarkedCase(CaseFile plain, List<ConsentEntry> consents) {
        this.consents = consents;
        this.file = (CaseFile) rebuilt("", null, plain);
    }

    /** The case with these consents instead of its own. */
    static MarkedCase of(CaseFile plain, List<ConsentEntry> consents) {
        return new MarkedCase(plain, consents);
    }

    CaseFile file() {
        return file;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    private Object rebuilt(String pointer, @Nullable DataClass dataClass, Object value) {
        if (KEPT.contains(pointer)) {
            return value;
        }
        if (value instanceof Record record) {
            return record(pointer, record);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) {
                items.add(rebuilt(pointer + "/" + items.size(), dataClass, item));
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> entries.put(key, rebuilt(pointer + "/" + key, dataClass, item)));
            return entries;
        }
        Object marked = marked(value);
        if (dataClass != null) {
            leaves.add(new Leaf(pointer, dataClass, marked));
        }
        return marked;
    }

    private Object marked(Object value) {
        next++;
        if (value instanceof Integer) {
            return FIRST_NUMBER + next;
        }
        if (value instanceof LocalDate) {
            return FIRST_DAY.plusYears(next);
        }
        return value instanceof String ? "MARK" + (FIRST_NUMBER + next) : value;
    }

    private Object record(String pointer, Record source) {
        RecordComponent[] components = source.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) {
            String name = components[at].getName();
            boolean ofConsents = source instanceof CaseFile && name.equals("consents");
            Object value = ofConsents ? consents : RecordValues.read(components[at], source);
            DataClass dataClass = CaseFileFormat.dataClass(source.getClass(), name);
            values[at] = value == null ? null : rebuilt(pointer + "/" + name, dataClass, value);
        }
        return constructed(source, values);
    }

    /** The case as it is, with these consents. */
    static CaseFile withConsents(CaseFile file, List<ConsentEntry> consents) {
        RecordComponent[] components = CaseFile.class.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) {
            boolean given = components[at].getName().equals("consents");
            values[at] = given ? consents : RecordValues.read(components[at], file);
        }
        return (CaseFile) constructed(file, values);
    }

    private static Object constructed(Record source, @Nullable Object[] values) {
        RecordComponent[] components = source.getClass().getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return source.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot rebuild " + source.getClass(), e);
        }
    }
}
