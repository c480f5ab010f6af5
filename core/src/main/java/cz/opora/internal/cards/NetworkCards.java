package cz.opora.internal.cards;

import cz.opora.advice.Caution;
import cz.opora.advice.CautionCard;
import cz.opora.advice.Duplicity;
import cz.opora.advice.DuplicityCard;
import cz.opora.advice.Gap;
import cz.opora.advice.GapCard;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Decision;
import java.util.List;
import java.util.Map;

/** The network around the client: who is missing, whose work overlaps, what to beware of. */
final class NetworkCards {
    private final Decision decision;
    private final Casting casting;
    private final Reasons reasons;

    NetworkCards(Decision decision, Casting casting, Reasons reasons) {
        this.decision = decision;
        this.casting = casting;
        this.reasons = reasons;
    }

    /** Nobody is missing where somebody of that type works on the need already. */
    List<GapCard> gaps() {
        return decision.outcomes()
                .of(Gap.class)
                .filter(gap -> !casting.involved(gap.need(), gap.type()))
                .map(this::card)
                .toList();
    }

    private GapCard card(Gap gap) {
        Text state = gap.state().text();
        Text type = gap.type().text();
        return new GapCard(
                gap.pointer(),
                gap.state(),
                gap.kind(),
                gap.need(),
                gap.type(),
                new Text(state.cs() + ": " + type.cs(), state.en() + ": " + type.en()),
                reasons.of(gap));
    }

    List<DuplicityCard> duplicities() {
        return decision.outcomes()
                .of(Duplicity.class)
                .map(duplicity -> new DuplicityCard(
                        duplicity.pointer(),
                        duplicity.kind(),
                        duplicity.about(),
                        duplicity.kind().text(),
                        reasons.of(duplicity)))
                .toList();
    }

    List<CautionCard> cautions() {
        return decision.outcomes()
                .of(Caution.class)
                .map(caution -> new CautionCard(
                        "caution/" + caution.pointer(),
                        caution.code(),
                        caution.about(),
                        caution.code().text(),
                        reasons.of(caution)))
                .toList();
    }

    /**
     * Groups the client is known to belong to. A group of a service that refused stays: another service registered for it
     * may take the client.
     */
    List<RegisteredGroup> registrableAs() {
        return decision.clientGroups().entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
