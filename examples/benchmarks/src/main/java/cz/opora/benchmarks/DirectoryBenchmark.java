package cz.opora.benchmarks;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One advice with a larger and larger directory, while the client's district keeps its fifty actors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DirectoryBenchmark {
    /** The actors of the directory. */
    @Param({"100", "1000", "20000"})
    public int actors;

    private Advisor advisor;
    private CaseFile caseFile;

    /** The directory is indexed once, as a program does. */
    @Setup
    public void prepare() {
        advisor = Advisor.builder(RuleSet.national())
                .directory(ActorDirectory.of(MadeUpDirectory.of(actors)))
                .build();
        caseFile = Vignette.V1.caseFile();
    }

    /** What the page of V1 needs. */
    @Benchmark
    public Advice page() {
        return advisor.advise(caseFile, Vignette.DAY);
    }
}
