package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The data class of a field of the case file; on a record, of every field of it that says nothing else. What may be
 * shared with whom is decided by this class alone (information-sharing.md 6.4).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Classified {
    /** The class. */
    DataClass value();
}
