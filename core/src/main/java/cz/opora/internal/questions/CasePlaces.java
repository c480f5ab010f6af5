package cz.opora.internal.questions;

import cz.opora.casefile.CaseFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether somebody has filled in a place of the case file: a section, a list, or one value of a section. */
final class CasePlaces {
    private CasePlaces() {}

    /** False also for a pointer the format does not know. */
    static boolean known(CaseFile file, String pointer) {
        Object at = file;
        for (String name : pointer.substring(1).split("/", -1)) {
            at = at == null ? null : component(at, name);
        }
        return at != null;
    }

    private static @Nullable Object component(Object owner, String name) {
        if (!owner.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(owner, component);
            }
        }
        return null;
    }

    private static @Nullable Object read(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
