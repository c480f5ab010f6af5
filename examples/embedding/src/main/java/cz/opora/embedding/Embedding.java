package cz.opora.embedding;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.directory.ActorDirectory;
import cz.opora.render.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** Opora inside another program. */
public final class Embedding {
    private final Advisor advisor; // built once, shared by all threads

    public Embedding(Path directory) {
        advisor = Advisor.builder(RuleSet.national())
                .directory(ActorDirectory.load(directory))
                .build();
    }

    public String page(Path caseFile, LocalDate asOf) {
        Advice advice = advisor.advise(CaseFile.load(caseFile), asOf);
        return Page.of(advice).text(Language.CS);
    }
}
