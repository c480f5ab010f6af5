package cz.opora.internal.verdict;

import cz.opora.advice.Verdict;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.internal.verdict.Writers.Ask;
import cz.opora.internal.verdict.Writers.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the searches of a walk get their facts from. One case, one thread. */
final class WalkedFacts implements Supply {
    private final Walker walker;
    private final Writers writers;
    private final World world;
    private final @Nullable List<Choice>[] choices;
    private final @Nullable List<Entry>[] found;
    private final Map<Class<?>, Entry> anything = new HashMap<>();
    private final IdentityHashMap<Iterable<?>, List<Entry>> lookedUp = new IdentityHashMap<>();
    private final IdentityHashMap<Writer, Optional<Entry>> written = new IdentityHashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists
    WalkedFacts(Walker walker, Writers writers, World world) {
        this.walker = walker;
        this.writers = writers;
        this.world = world;
        choices = new List[writers.asks()];
        found = new List[writers.asks()];
    }

    @Override
    public List<Entry> factsFor(PatternNode pattern) {
        Ask ask = writers.ask(pattern);
        List<Entry> known = world.ofType(pattern.type());
        if (ask.writers().isEmpty()) {
            return known;
        }
        List<Entry> all = found[ask.number()];
        if (all == null) {
            all = new ArrayList<>(known);
            for (Writer writer : ask.writers()) {
                hypothetical(writer).ifPresent(all::add);
            }
            if (!walker.inCircle()) {
                found[ask.number()] = all;
            }
        }
        return all;
    }

    @Override
    public @Nullable List<Choice> kept(PatternNode pattern) {
        return choices[writers.ask(pattern).number()];
    }

    /** What was found inside a circle of rules is not kept, as the walker keeps no verdict of it. */
    @Override
    public void keep(PatternNode pattern, List<Choice> kept) {
        if (!walker.inCircle()) {
            choices[writers.ask(pattern).number()] = kept;
        }
    }

    @Override
    public Entry anything(Class<?> type) {
        return anything.computeIfAbsent(
                type, each -> Entry.possible(FactShape.of(each).partial(Map.of()), true, List.of()));
    }

    /** The directory gives the same list for the same question. */
    @Override
    public List<Entry> entries(Iterable<?> things) {
        return lookedUp.computeIfAbsent(things, each -> {
            List<Entry> entries = new ArrayList<>();
            each.forEach(thing -> entries.add(Entry.known(thing)));
            return entries;
        });
    }

    /** What could be answered by a fact that has come now has to be looked for again. */
    void forget(Class<?> come) {
        for (int ask : writers.readersOf(come)) {
            choices[ask] = null;
            found[ask] = null;
        }
    }

    @SuppressWarnings("OptionalAssignedToNull") // a map says null for what it does not hold
    private Optional<Entry> hypothetical(Writer writer) {
        Optional<Entry> known = written.get(writer);
        if (known == null) {
            known = mayExist(writer);
            if (!walker.inCircle()) {
                written.put(writer, known);
            }
        }
        return known;
    }

    private Optional<Entry> mayExist(Writer writer) {
        Walked walked = walker.walk(writer.rule());
        if (walked.verdict() == Verdict.UNKNOWN || walked.verdict() == Verdict.ERROR) {
            return Optional.of(Entry.possible(writer.partial(), !writer.single(), walked.missing()));
        }
        boolean more = walked.verdict() == Verdict.MET && !writer.single() && walker.mayWriteMore(writer.rule());
        return more ? Optional.of(Entry.possible(writer.partial(), true, List.of())) : Optional.empty();
    }
}
