package cz.opora.benchmarks;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.directory.ActorDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a program pays once, when it starts: each figure is the first call in a new machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
    /** A directory on disk. */
    @State(Scope.Benchmark)
    public static class DirectoryOnDisk {
        /** The actors of the directory. */
        @Param({"100", "1000", "20000"})
        public int actors;

        private Path folder;
        private Path file;

        /** Writes the directory. */
        @Setup
        public void prepare() throws IOException {
            folder = Resources.temporaryFolder();
            file = folder.resolve("directory.json");
            String json = MadeUpDirectory.of(actors).toJson();
            Files.write(file, json.getBytes(StandardCharsets.UTF_8));
        }

        /** Deletes it. */
        @TearDown
        public void cleanUp() {
            Resources.delete(folder);
        }
    }

    /** The sources of the national rules on disk, with a cache that another process has filled. */
    @State(Scope.Benchmark)
    public static class RulesOnDisk {
        private Path folder;
        private Path rules;
        private Path cache;

        /** Writes the rules and fills the cache, without loading the compiler here. */
        @Setup
        public void prepare() {
            folder = Resources.temporaryFolder();
            rules = folder.resolve("rules");
            cache = folder.resolve("cache");
            Resources.nationalSources(rules);
            JavaProcess.ofThisClassPath(CompileRules.class, rules.toString(), cache.toString())
                    .run();
        }

        /** Deletes them. */
        @TearDown
        public void cleanUp() {
            Resources.delete(folder);
        }
    }

    /** The national rules as the build compiled them; Drools puts them together only for the first date asked. */
    @Benchmark
    public RuleSet nationalRules() {
        return RuleSet.national();
    }

    /** From nothing to the first advice, without a directory. */
    @Benchmark
    public Advice nationalRulesToFirstAdvice() {
        return Advisor.builder(RuleSet.national()).build().advise(Vignette.V1.caseFile(), Vignette.DAY);
    }

    /** A directory read, checked and indexed. */
    @Benchmark
    public ActorDirectory directory(DirectoryOnDisk state) {
        return ActorDirectory.load(state.file);
    }

    /** The rule folder read, checked, compiled and loaded. */
    @Benchmark
    public RuleSet folderCompiled(RulesOnDisk state) {
        return RuleSet.compile(state.rules, null);
    }

    /** The rule folder read and checked, its classes taken from the cache. */
    @Benchmark
    public RuleSet folderCached(RulesOnDisk state) {
        return RuleSet.compile(state.rules, state.cache);
    }
}
