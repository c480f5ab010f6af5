package cz.opora.benchmarks;

import cz.opora.codes.NeedDomain;
import cz.opora.facts.Children;
import cz.opora.facts.Client;
import cz.opora.facts.Debt;
import cz.opora.facts.Housing;
import cz.opora.facts.Income;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a case that the twenty rules read, sorted out once so that each rule finds its own. */
final class SliceFacts {
    private @Nullable Client client;
    private @Nullable Housing housing;
    private @Nullable Debt debt;
    private @Nullable Income income;
    private @Nullable Children children;
    private final Map<NeedDomain, Need> needs = new EnumMap<>(NeedDomain.class);
    private final List<ProfileItem> presentItems = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    SliceFacts(List<Object> facts) {
        facts.forEach(this::add);
    }

    private void add(Object fact) {
        if (fact instanceof Need need && need.domain() != null) {
            needs.put(need.domain(), need);
        } else if (fact instanceof ProfileItem item && Boolean.TRUE.equals(item.present())) {
            presentItems.add(item);
        } else if (fact instanceof Refusal refusal) {
            refusals.add(refusal);
        } else if (fact instanceof Client one) {
            client = one;
        } else if (fact instanceof Housing one) {
            housing = one;
        } else if (fact instanceof Debt one) {
            debt = one;
        } else if (fact instanceof Income one) {
            income = one;
        } else if (fact instanceof Children one) {
            children = one;
        }
    }

    Client client() {
        return known(client);
    }

    Housing housing() {
        return known(housing);
    }

    Debt debt() {
        return known(debt);
    }

    Income income() {
        return known(income);
    }

    Children children() {
        return known(children);
    }

    /** The need in that domain; null when there is none. */
    @Nullable Need need(NeedDomain domain) {
        return needs.get(domain);
    }

    /** Profile items known to apply. */
    List<ProfileItem> presentItems() {
        return presentItems;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private static <T> T known(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalStateException("a case without one of the facts every case has");
        }
        return fact;
    }
}
