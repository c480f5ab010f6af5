package cz.opora.internal.projection;

import cz.opora.casefile.CareSection;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ClientSection;
import cz.opora.codes.InformalSupport;
import cz.opora.codes.ResourceKind;
import cz.opora.internal.projection.FactAssembler.ValueSource;
import cz.opora.internal.verdict.Bounds;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The computed properties of the client: age, where he or she belongs, and who is close. */
final class ClientFacts {
    private static final String POINTER = CaseSection.CLIENT.pointer();

    private ClientFacts() {}

    static Map<String, ValueSource> computed() {
        return Map.of(
                "age", subject -> Ages.exact(age(subject.reading())),
                "ageAtLeast", subject -> Ages.min(age(subject.reading())),
                "ageAtMost", subject -> Ages.max(age(subject.reading())),
                "residentHere", subject -> residentHere(subject.reading().file()),
                "residentInOtherOrp",
                        subject -> Kleene.not(residentHere(subject.reading().file())),
                "staysHere", subject -> staysHere(subject.reading().file()),
                "movesAway", subject -> movesAway(subject.reading().file()),
                "closePerson", subject -> closePerson(subject.reading().file()));
    }

    /** The range of the age, and what the section says against itself. */
    static void takeNotes(CaseReading reading) {
        ClientSection client = reading.file().client();
        if (client == null) {
            return;
        }
        Ages.takeNotes(reading.notes(), POINTER, age(reading), client.birthDate(), client.age());
        Boolean permanentHere = isHere(client.permanentResidence(), reading.file());
        Boolean reportedHere = isHere(client.reportedResidence(), reading.file());
        if (permanentHere != null && reportedHere != null && !permanentHere.equals(reportedHere)) {
            String permanent = POINTER + "/permanentResidence";
            String reported = POINTER + "/reportedResidence";
            reading.notes().contradiction(permanentHere ? reported : permanent, permanentHere ? permanent : reported);
        }
    }

    private static @Nullable Bounds age(CaseReading reading) {
        ClientSection client = reading.file().client();
        return client == null ? null : Ages.on(reading.moment().day(), client.birthDate(), client.age());
    }

    /**
     * Resident here is who has the permanent or, having none, the reported residence here; one of them is known as a rule.
     * A residence abroad alone says nothing: beside it the client may be reported here.
     */
    private static @Nullable Boolean residentHere(CaseFile file) {
        ClientSection client = file.client();
        if (client == null) {
            return null;
        }
        Boolean permanentHere = isHere(client.permanentResidence(), file);
        Boolean reportedHere = isHere(client.reportedResidence(), file);
        if (permanentHere == null) {
            return reportedHere;
        }
        return permanentHere || Boolean.TRUE.equals(reportedHere);
    }

    private static @Nullable Boolean staysHere(CaseFile file) {
        ClientSection client = file.client();
        return client == null ? null : isHere(client.actualStay(), file);
    }

    private static @Nullable Boolean movesAway(CaseFile file) {
        ClientSection client = file.client();
        return client == null ? null : Kleene.not(isHere(client.movesTo(), file));
    }

    /** Known to be nobody only when resources, carers and support were asked about and there is none. */
    private static @Nullable Boolean closePerson(CaseFile file) {
        ClientSection client = file.client();
        CareSection care = file.care();
        InformalSupport support = client == null ? null : client.informalSupport();
        Boolean supported = support == null ? null : support != InformalSupport.NONE;
        return Kleene.or(Kleene.or(named(client), care == null ? null : care.hasCarer()), supported);
    }

    private static @Nullable Boolean named(@Nullable ClientSection client) {
        return (client == null || client.resources() == null)
                ? null
                : client.resources().stream().anyMatch(resource -> resource.kind() == ResourceKind.PERSON);
    }

    private static @Nullable Boolean isHere(@Nullable String orp, CaseFile file) {
        String here = file.territory();
        return (orp == null || here == null) ? null : orp.equals(here);
    }
}
