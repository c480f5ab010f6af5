package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Obligation;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page never says "by Friday" above and "by Tuesday" below: a step is due no later than what it performs. */
class EscalatedStepsTest {
    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/cases"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_first_step_with_one_an_escalation_is_for_is_due_no_later_than_the_escalation() throws IOException {
        List<String> late = new ArrayList<>();
        int performed = 0;
        for (Path file : cases()) {
            CaseFile caseFile = CaseFile.load(file);
            LocalDate asOf = Objects.requireNonNullElse(caseFile.asOf(), Zalesi.DAY);
            Advice advice = Zalesi.ADVISOR.advise(caseFile, asOf, Detail.PAGE);
            for (EscalationCard card : advice.escalations()) {
                LocalDate day = card.actBy();
                Optional<Step> step = step(advice, card);
                if (day != null && card.urgency() != Urgency.IMMEDIATE && step.isPresent()) {
                    performed++;
                    LocalDate due = step.get().due();
                    if (due == null || due.isAfter(day)) {
                        late.add(file + " " + card.key() + " " + step.get().key());
                    }
                }
            }
        }
        assertThat(late).isEmpty();
        assertThat(performed).isGreaterThan(10);
    }

    private static Optional<Step> step(Advice advice, EscalationCard card) {
        boolean duty = card.obligation() != Obligation.RECOMMENDED;
        List<ActorType> recipients = duty ? card.recipients().stream().limit(1).toList() : card.recipients();
        return advice.steps().stream()
                .filter(step -> step.with().stream()
                        .limit(duty ? 1 : Long.MAX_VALUE)
                        .map(ActorRef::type)
                        .anyMatch(recipients::contains))
                .findFirst();
    }
}
