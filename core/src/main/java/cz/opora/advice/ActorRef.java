package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a card names it: a type, and the actor of the directory when one was found.
 *
 * @param type the type
 * @param service the id in the directory; null when only the type is known
 * @param name the name to print
 */
public record ActorRef(ActorType type, @Nullable String service, Text name) {}
