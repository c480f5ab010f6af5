package cz.opora.benchmarks;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.projection.Projection;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker;
import cz.opora.parameters.Parameters;
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
import org.openjdk.jmh.infra.Blackhole;

/** The parts of one advice by themselves: what {@code page} takes beyond them is the words and cards. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    private final CaseFile caseFile = Vignette.V1.caseFile();

    private Advisor advisor;
    private RuleBase rules;
    private Parameters parameters;
    private ProjectedCase projected;

    /** Rules, directory and facts, once. */
    @Setup
    public void prepare() {
        RuleContent national = NationalUnit.load();
        rules = new RuleBases(List.of(national.unit()), false).on(Vignette.DAY);
        parameters = national.parameters().at(Vignette.DAY);
        projected = Projection.of(caseFile, Vignette.DAY, parameters);
        DirectoryFile town = DirectoryFile.parse("zalesi.json", Resources.bytes("zalesi.json"));
        advisor = Advisor.builder(RuleSet.national())
                .directory(ActorDirectory.of(town))
                .build();
    }

    /** From the case to the facts. */
    @Benchmark
    public ProjectedCase facts() {
        return Projection.of(caseFile, Vignette.DAY, parameters);
    }

    /** The facts into Drools and every phase fired, without what the library adds between the phases. */
    @Benchmark
    public void fire(Blackhole sink) {
        try (RuleSession session = rules.open()) {
            projected.base().facts().forEach(session::insert);
            session.insert(parameters);
            for (Phase phase : Phase.values()) {
                sink.consume(session.fire(phase));
            }
            session.done();
        }
    }

    /** The verdict of every rule on the facts of the case, with nothing derived. */
    @Benchmark
    public void walk(Blackhole sink) {
        Walker walker = new Walker(rules.writers(), projected.base());
        walker.add(List.of(parameters));
        for (RulePlan rule : rules.plans()) {
            sink.consume(walker.walk(rule));
        }
    }

    /** The whole advice. */
    @Benchmark
    public Advice page() {
        return advisor.advise(caseFile, Vignette.DAY, Detail.PAGE);
    }

    /** With the verdict of every rule. */
    @Benchmark
    public Advice verdicts() {
        return advisor.advise(caseFile, Vignette.DAY, Detail.VERDICTS);
    }
}
