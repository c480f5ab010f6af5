package cz.opora.facts;

import cz.opora.codes.Situation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The property holds a situation of the domain: true, false or null when unknown. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SituationOf {
    /** The situation. */
    Situation value();
}
