package cz.opora.internal.verdict;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one property of a record. A property that is read often gets code of its own, as the compiler would make for
 * {@code Client::age}: to make it takes as long as some thousand reads by handle, so it is not made for the first. Thread-safe.
 */
final class PropertyReader {
    private static final int OFTEN = 500;
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
    private static final Lookup LOOKUP = MethodHandles.lookup();

    private final MethodHandle accessor;
    private final MethodHandle any;
    private int reads;
    private volatile @Nullable Function<Object, Object> compiled;

    private PropertyReader(MethodHandle accessor) {
        this.accessor = accessor;
        this.any = accessor.asType(ANY);
    }

    static PropertyReader of(RecordComponent component) {
        try {
            return new PropertyReader(LOOKUP.unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** The value; null when unknown. */
    @Nullable Object read(Object fact) {
        Function<Object, Object> fast = compiled;
        if (fast != null) {
            return fast.apply(fact);
        }
        try {
            if (++reads > OFTEN) { // two threads may lose a count, or both make the same
                compiled = compile();
            }
            return (Object) any.invokeExact(fact);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    @SuppressWarnings("unchecked") // the accessor of a record takes the record
    private Function<Object, Object> compile() throws Throwable {
        MethodType real = accessor.type().wrap();
        return (Function<Object, Object>) LambdaMetafactory.metafactory(
                        LOOKUP, "apply", MethodType.methodType(Function.class), ANY, accessor, real)
                .getTarget()
                .invoke();
    }

    /** Accessors of records throw nothing checked. */
    private static RuntimeException rethrown(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException("cannot read a property of a record", e);
    }
}
