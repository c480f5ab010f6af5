package cz.opora.internal.layers;

import cz.opora.codes.ApprovalState;
import cz.opora.codes.RuleStatus;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who approved which rules of a layer, and how that stands now.
 *
 * @param approvals the record, oldest first
 * @param states by rule, what the record says of it; a rule that is missing is not on record
 */
public record Approvals(List<Approval> approvals, Map<String, ApprovalState> states) {
    /** The name of the file in a rule folder. */
    public static final String FILE = "APPROVALS.yaml";

    /** Nobody approved anything on record. */
    public static final Approvals NONE = new Approvals(List.of(), Map.of());

    /**
     * One approval.
     *
     * @param as the function of who approved, never a name
     * @param date the day
     * @param fileNumber the file number of the decision
     * @param rules by rule, the hash of what was approved
     */
    public record Approval(String as, LocalDate date, String fileNumber, Map<String, String> rules) {
        /** Copies the map. */
        public Approval {
            rules = Map.copyOf(rules);
        }
    }

    /** Copies the collections. */
    public Approvals {
        approvals = List.copyOf(approvals);
        states = Map.copyOf(states);
    }

    /** Compares the record with the rules as they stand now. */
    static Approvals of(List<Approval> record, Collection<RuleEntry> rules, ParameterSet parameters) {
        Map<String, String> approved = new TreeMap<>();
        record.forEach(approval -> approved.putAll(approval.rules()));
        Map<String, ApprovalState> states = new TreeMap<>();
        for (RuleEntry rule : rules) {
            String hash = approved.get(rule.id());
            if (hash != null && rule.status() == RuleStatus.approved) {
                boolean same = hash.equals(RuleHash.of(rule, parameters));
                states.put(rule.id(), same ? ApprovalState.APPROVED : ApprovalState.CHANGED);
            }
        }
        return new Approvals(record, states);
    }

    /** How a rule stands. */
    public ApprovalState of(RuleEntry rule) {
        ApprovalState unrecorded = rule.status() == RuleStatus.draft ? ApprovalState.DRAFT : ApprovalState.UNRECORDED;
        return states.getOrDefault(rule.id(), unrecorded);
    }

    /** The rules as they count: what changed since it was approved is a draft again. */
    public List<RuleEntry> counted(List<RuleEntry> rules) {
        return rules.stream()
                .map(rule -> of(rule) == ApprovalState.CHANGED ? RuleHash.withStatus(rule, RuleStatus.draft) : rule)
                .toList();
    }

    /** The day of the last approval when every rule that is no draft is approved on record; else empty. */
    public Optional<LocalDate> approvedOn(Collection<RuleEntry> rules) {
        Set<String> open = new HashSet<>();
        rules.stream()
                .filter(rule -> of(rule) == ApprovalState.UNRECORDED)
                .map(RuleEntry::id)
                .forEach(open::add);
        return open.isEmpty() ? approvals.stream().map(Approval::date).max(LocalDate::compareTo) : Optional.empty();
    }

    /**
     * The record with one more approval; what it approves is taken out of the earlier ones.
     *
     * @param rules the rules approved
     * @throws IllegalArgumentException when one of them calls itself a draft, there is none, or it is not said who approves
     *     or under which file number
     */
    public List<Approval> and(
            String as, LocalDate date, String fileNumber, Collection<RuleEntry> rules, ParameterSet parameters) {
        if (as.isBlank() || fileNumber.isBlank()) {
            throw new IllegalArgumentException("an approval names the function of who approves, and a file number");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule is approved: none was chosen");
        }
        rules.stream()
                .filter(rule -> of(rule) == ApprovalState.DRAFT)
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalArgumentException(
                            rule.id() + " calls itself a draft: @status(approved) comes first");
                });
        Map<String, String> hashes = new TreeMap<>();
        rules.forEach(rule -> hashes.put(rule.id(), RuleHash.of(rule, parameters)));
        List<Approval> all = new ArrayList<>();
        for (Approval earlier : approvals) {
            Map<String, String> left = new TreeMap<>(earlier.rules());
            left.keySet().removeAll(hashes.keySet());
            if (!left.isEmpty()) {
                all.add(new Approval(earlier.as(), earlier.date(), earlier.fileNumber(), left));
            }
        }
        all.add(new Approval(as, date, fileNumber, hashes));
        return all;
    }

    /** The later of two days of approval; null when one of them is missing. */
    public static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
