package cz.opora.internal.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.RuleSetInfo;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.HouseholdSection;
import cz.opora.codes.Text;
import cz.opora.diagnostics.DecisionException;
import cz.opora.explain.CardState;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.DecisionRecord.EngineInfo;
import cz.opora.explain.Replay;
import cz.opora.explain.Replay.Difference;
import cz.opora.explain.Replay.What;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.projection.Projection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes records of decisions and makes recorded decisions again. Thread-safe. */
public final class Recorder {
    private static final String NAME = "opora";
    private static final int ID_LENGTH = 32;
    private static final String CHILDREN = "/household/children/";

    private final Engine engine;

    /** A recorder of the decisions of an engine. */
    public Recorder(Engine engine) {
        this.engine = engine;
    }

    /** The record of a decision that was made. */
    public DecisionRecord made(CaseFile caseFile, Advice advice, @Nullable Long evalNs) {
        Set<String> keys = new TreeSet<>();
        CardState.of(advice).keySet().forEach(key -> keys.add(withoutNames(key, caseFile)));
        return written(
                caseFile, advice.asOf(), hash(advice.withoutVerdicts().toJson()), List.copyOf(keys), evalNs, null);
    }

    /** The record of a decision that failed. Its message is not kept: it may quote what it failed on. */
    public DecisionRecord failed(CaseFile caseFile, LocalDate asOf, RuntimeException failure, @Nullable Long evalNs) {
        return written(
                caseFile, asOf, null, List.of(), evalNs, failure.getClass().getSimpleName());
    }

    private DecisionRecord written(
            CaseFile caseFile,
            LocalDate asOf,
            @Nullable String resultHash,
            List<String> cards,
            @Nullable Long evalNs,
            @Nullable String error) {
        String inputHash = hash(Projection.canonical(caseFile).toJson());
        EngineInfo program = new EngineInfo(NAME, version());
        String directoryHash = engine.knowledge().directory().hash();
        RuleSetInfo rules = engine.knowledge().info();
        return new DecisionRecord(
                DecisionRecord.FORMAT,
                id(inputHash, asOf, rules, directoryHash, program),
                asOf,
                rules,
                program,
                directoryHash,
                inputHash,
                resultHash,
                cards,
                evalNs,
                error);
    }

    /** The same wherever and whenever the same decision is made. */
    private static String id(
            String inputHash, LocalDate asOf, RuleSetInfo rules, String directoryHash, EngineInfo program) {
        return hash(String.join(
                        "\n",
                        inputHash,
                        asOf.toString(),
                        rules.id(),
                        rules.version(),
                        rules.hash(),
                        directoryHash,
                        program.version()))
                .substring(0, ID_LENGTH);
    }

    private static String version() {
        String version = Recorder.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** A child's reference is the office's own, and somebody may have written a name there. */
    private static String withoutNames(String key, CaseFile caseFile) {
        int start = key.indexOf(CHILDREN);
        HouseholdSection household = Projection.canonical(caseFile).household();
        List<ChildEntry> children = household == null ? null : household.children();
        if (start < 0 || children == null) {
            return key;
        }
        String ref = key.substring(start + CHILDREN.length());
        for (int i = 0; i < children.size(); i++) {
            String own = children.get(i).ref();
            if (own != null && ref.equals(own.replace("~", "~0").replace("/", "~1"))) {
                return key.substring(0, start) + CHILDREN + i;
            }
        }
        return key;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Decides the case of a record again. */
    public Replay replay(DecisionRecord record, CaseFile caseFile) {
        DecisionRecord now = again(caseFile, record.asOf());
        List<Difference> differences = new ArrayList<>();
        compare(What.INPUT, "spis", "case", record.inputHash(), now.inputHash(), differences);
        compare(
                What.RULES,
                "pravidla",
                "rules",
                record.ruleSet().hash(),
                now.ruleSet().hash(),
                differences);
        compare(What.DIRECTORY, "adresář", "directory", record.directoryHash(), now.directoryHash(), differences);
        compare(
                What.ENGINE,
                "program",
                "program",
                record.engine().name() + " " + record.engine().version(),
                now.engine().name() + " " + now.engine().version(),
                differences);
        compare(What.RESULT, "rada", "advice", record.resultHash(), now.resultHash(), differences);
        compare(What.ERROR, "chyba", "failure", record.error(), now.error(), differences);
        cards(record, now, differences);
        boolean same =
                Objects.equals(record.resultHash(), now.resultHash()) && Objects.equals(record.error(), now.error());
        return new Replay(Replay.FORMAT, record.decisionId(), same, differences);
    }

    private DecisionRecord again(CaseFile caseFile, LocalDate asOf) {
        try {
            return made(caseFile, engine.advise(caseFile, asOf, false), null);
        } catch (DecisionException e) {
            return failed(caseFile, asOf, e, null);
        }
    }

    private static void compare(
            What what,
            String cs,
            String en,
            @Nullable String recorded,
            @Nullable String now,
            List<Difference> differences) {
        if (!Objects.equals(recorded, now)) {
            differences.add(new Difference(what, new Text(cs, en), recorded, now));
        }
    }

    private static void cards(DecisionRecord record, DecisionRecord now, List<Difference> differences) {
        Set<String> all = new TreeSet<>(record.cards());
        all.addAll(now.cards());
        for (String key : all) {
            String before = record.cards().contains(key) ? key : null;
            String after = now.cards().contains(key) ? key : null;
            compare(What.CARD, "karta", "card", before, after, differences);
        }
    }
}
