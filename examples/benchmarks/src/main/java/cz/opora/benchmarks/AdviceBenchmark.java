package cz.opora.benchmarks;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.render.Page;
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

/** One advice by the national rules with the directory of the made-up town, in a warm machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdviceBenchmark {
    /** The case. */
    @Param
    public Vignette vignette = Vignette.V1;

    private Advisor advisor;
    private CaseFile caseFile;

    /** The advisor is built once, as a program does. */
    @Setup
    public void prepare() {
        DirectoryFile town = DirectoryFile.parse("zalesi.json", Resources.bytes("zalesi.json"));
        advisor = Advisor.builder(RuleSet.national())
                .directory(ActorDirectory.of(town))
                .build();
        caseFile = vignette.caseFile();
    }

    /** What the page needs. */
    @Benchmark
    public Advice page() {
        return advisor.advise(caseFile, Vignette.DAY, Detail.PAGE);
    }

    /** With the verdict of every rule and condition. */
    @Benchmark
    public Advice full() {
        return advisor.advise(caseFile, Vignette.DAY, Detail.FULL);
    }

    /** With the page as text. */
    @Benchmark
    public String pageAsText() {
        return Page.of(advisor.advise(caseFile, Vignette.DAY, Detail.PAGE)).text(Language.CS);
    }

    /** With the advice as JSON. */
    @Benchmark
    public String pageAsJson() {
        return advisor.advise(caseFile, Vignette.DAY, Detail.PAGE).toJson();
    }
}
