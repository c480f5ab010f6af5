package cz.opora.internal.questions;

import cz.opora.advice.DoNotCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The questions to a case. What does not change from case to case is put together once. Thread-safe. */
public final class Asking {
    private final QuestionWords words;
    private final QuestionGroups groups;
    private final Map<RulePlan, QuestionStake> stakes = new ConcurrentHashMap<>();

    /** Asks in these words. */
    public Asking(Vocabulary vocabulary) {
        this.words = new QuestionWords(vocabulary);
        this.groups = new QuestionGroups(vocabulary);
    }

    /** How to ask for each place of the case file. */
    public QuestionWords words() {
        return words;
    }

    /** What is worth asking beside the rest of the answer, the most telling first. */
    public List<QuestionCard> questions(
            CaseFile caseFile,
            Decision decision,
            List<Step> steps,
            List<TargetGroupCard> targetGroups,
            List<DoNotCard> doNots) {
        List<?> facts = decision.projected().base().facts();
        GroupedQuestions grouped = new GroupedQuestions(groups, new AskedFacts(facts, caseFile), steps);
        return new QuestionCards(decision, words.about(facts), grouped, targetGroups, stakes).questions(doNots);
    }
}
