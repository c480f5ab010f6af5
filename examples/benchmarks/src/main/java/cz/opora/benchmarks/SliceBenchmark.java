package cz.opora.benchmarks;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.internal.projection.Projection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty rules on V1, as rules and as plain Java: what the rule engine costs, and what all the rest costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SliceBenchmark {
    private SliceByRules rules;
    private Advisor advisor;
    private CaseFile caseFile;
    private List<Object> facts;

    /** Compiles the twenty rules and reads the case. */
    @Setup
    public void prepare() {
        Path folder = Resources.temporaryFolder();
        try {
            Resources.sliceSources(folder);
            Path cache = folder.resolve("cache");
            rules = SliceByRules.of(folder, cache, Vignette.DAY);
            advisor = Advisor.builder(RuleSet.compile(folder, cache)).build();
        } finally {
            Resources.delete(folder);
        }
        caseFile = Vignette.V1.caseFile();
        facts = facts();
    }

    private List<Object> facts() {
        return Projection.of(caseFile, Vignette.DAY, rules.parameters()).base().facts();
    }

    /** From facts to outcomes by Drools. */
    @Benchmark
    public List<Decided> factsByRules() {
        return rules.decide(facts);
    }

    /** From facts to outcomes by hand. */
    @Benchmark
    public List<Decided> factsByHand() {
        return SliceByHand.decide(facts, rules.parameters());
    }

    /** From a case file to an advice with its verdicts, reasons, questions and cards. */
    @Benchmark
    public Advice caseByRules() {
        return advisor.advise(caseFile, Vignette.DAY);
    }

    /** From a case file to outcomes by hand; facts are made of the case as the library makes them. */
    @Benchmark
    public List<Decided> caseByHand() {
        return SliceByHand.decide(facts(), rules.parameters());
    }
}
