package cz.opora.internal.words;

import cz.opora.advice.Availability;
import cz.opora.advice.Candidate;
import cz.opora.advice.Criterion;
import cz.opora.advice.Duplicity;
import cz.opora.advice.Escalation;
import cz.opora.advice.Gap;
import cz.opora.advice.Membership;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.Misfit;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Temptation;
import cz.opora.advice.Wanted;
import cz.opora.codes.Code;
import cz.opora.codes.Text;
import cz.opora.facts.Child;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Consent;
import cz.opora.facts.Deadline;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Support;
import cz.opora.vocabulary.Vocabulary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fact is, in words: the thing of a list that is meant, as against a section of the case there is one of. */
public final class Things {
    private static final Text RECORD = new Text("zápis", "record");

    private static final Map<Class<?>, Text> KINDS = Map.ofEntries(
            Map.entry(Availability.class, new Text("nikdo vhodný k zapojení", "nobody suitable to involve")),
            Map.entry(Candidate.class, new Text("služba v adresáři", "service in the directory")),
            Map.entry(Child.class, new Text("dítě v domácnosti", "child in the household")),
            Map.entry(Conclusion.class, new Text("co ze záznamu plyne", "what follows from the record")),
            Map.entry(Consent.class, new Text("souhlas klienta", "consent of the client")),
            Map.entry(Criterion.class, new Text("znak skupiny", "criterion of the group")),
            Map.entry(Deadline.class, new Text("lhůta", "deadline")),
            Map.entry(
                    DoneAction.class, new Text("dřívější doporučení, o kterém se rozhodlo", "earlier advice acted on")),
            Map.entry(Duplicity.class, new Text("zdvojení práce", "overlapping work")),
            Map.entry(Escalation.class, new Text("eskalace", "escalation")),
            Map.entry(Event.class, new Text("událost", "event")),
            Map.entry(Gap.class, new Text("mezera v síti", "gap in the network")),
            Map.entry(Membership.class, new Text("patří do skupiny", "belongs to the group")),
            Map.entry(MethodAdvice.class, new Text("doporučený postup", "recommended method")),
            Map.entry(Misfit.class, new Text("služba se nehodí", "the service does not fit")),
            Map.entry(Need.class, new Text("potřeba", "need")),
            Map.entry(ProfileItem.class, new Text("znak skupiny 55+", "feature of the 55+ group")),
            Map.entry(Referral.class, new Text("předání jinam", "hand-over")),
            Map.entry(Refusal.class, new Text("odmítnutí službou", "refusal by a service")),
            Map.entry(RegisterEntry.class, new Text("služba, která odmítla", "the service that refused")),
            Map.entry(Support.class, new Text("kdo už s klientem pracuje", "who already works with the client")),
            Map.entry(TargetGroupFinding.class, new Text("posouzení skupiny", "finding of the group")),
            Map.entry(Temptation.class, new Text("svádí k chybnému kroku", "tempts to a wrong step")),
            Map.entry(Wanted.class, new Text("koho potřeba volá", "whom the need calls for")));

    private final Vocabulary vocabulary;

    public Things(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether there may be any number of such facts, so that one has to be named. */
    static boolean isListed(Class<?> type) {
        return KINDS.containsKey(type);
    }

    /** The kind of thing. */
    static Text kind(Class<?> type) {
        return KINDS.getOrDefault(type, RECORD);
    }

    /** Which one of its kind a fact is, such as the domain of a need; null when it has no name. */
    @Nullable Text name(Object fact) {
        if (fact instanceof Conclusion conclusion) {
            return vocabulary.conclusions().get(conclusion.code());
        }
        if (fact instanceof Criterion criterion) {
            return vocabulary.criteria().get(criterion.group() + "/" + criterion.code());
        }
        Code code = codeOf(fact);
        return code == null ? null : code.text();
    }

    /** Whether a property holds the name itself. */
    public static boolean isName(Object fact, String property) {
        return property.equals(nameOf(fact));
    }

    /** The property that holds the name of a thing of the case; null when it has none. */
    public static @Nullable String nameOf(Object fact) {
        if (fact instanceof Need) {
            return "domain";
        }
        if (fact instanceof Deadline) {
            return "code";
        }
        if (fact instanceof ProfileItem) {
            return "item";
        }
        if (fact instanceof Support) {
            return "type";
        }
        return fact instanceof Event ? "kind" : null;
    }

    private static @Nullable Code codeOf(Object fact) {
        if (fact instanceof Need need) {
            return need.domain();
        }
        if (fact instanceof Deadline deadline) {
            return deadline.code();
        }
        if (fact instanceof ProfileItem item) {
            return item.item();
        }
        if (fact instanceof Support support) {
            return support.type();
        }
        if (fact instanceof Event event) {
            return event.kind();
        }
        if (fact instanceof TargetGroupFinding finding) {
            return finding.group();
        }
        return fact instanceof Wanted wanted ? wanted.need() : null;
    }

    /** The words of a string a rule names: a conclusion's, or a criterion's of some group. */
    Text named(String code, Class<?> type, @Nullable String group) {
        Text words = type == Criterion.class
                ? vocabulary.criteria().get(group + "/" + code)
                : vocabulary.conclusions().get(code);
        return words == null ? new Text(code, code) : words;
    }

    /** One text before another, such as the need before what is said of it. */
    static Text before(Text first, Text second) {
        return new Text(first.cs() + ", " + second.cs(), first.en() + ", " + second.en());
    }
}
