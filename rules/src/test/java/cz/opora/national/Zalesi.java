package cz.opora.national;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.directory.ActorDirectory;
import java.nio.file.Path;
import java.time.LocalDate;

/** The national rules with the directory of the made-up town, as the examples use them. */
final class Zalesi {
    static final LocalDate DAY = RandomCases.AS_OF;
    static final RuleSet RULES = RuleSet.national();
    static final ActorDirectory DIRECTORY = ActorDirectory.load(Path.of("../examples/directories/zalesi.json"));
    static final Advisor ADVISOR = Advisor.builder(RULES).directory(DIRECTORY).build();

    private Zalesi() {}

    static CaseFile example(String name) {
        return CaseFile.load(Path.of("../examples/cases", name + ".json"));
    }

    static Advice advise(CaseFile caseFile) {
        return ADVISOR.advise(caseFile, DAY, Detail.FULL);
    }
}
