package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ProcessPhase;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One client's case as people write it, format {@code opora-case/1}. Everything but the format may be missing: what is
 * missing is unknown, never "no". Immutable; safe to share between threads.
 *
 * @param format always {@code opora-case/1}
 * @param caseId the office's own label of the case, free of personal data; null when not given
 * @param asOf the day the file speaks of; null when not given
 * @param territory the code of the ORP that works on the case; null when unknown
 * @param phase the phase of case management; null when unknown
 * @param assessed domains the worker has gone through: a situation of theirs that is not listed is false
 * @param client the client; null when nothing is known
 * @param household the household; null when nothing is known
 * @param housing housing; null when nothing is known
 * @param debt debts; null when nothing is known
 * @param income income and benefits; null when nothing is known
 * @param health physical health; null when nothing is known
 * @param mentalHealth mental health; null when nothing is known
 * @param addiction addiction; null when nothing is known
 * @param care dependency on care; null when nothing is known
 * @param family family and children; null when nothing is known
 * @param violence domestic violence; null when nothing is known
 * @param education education; null when nothing is known
 * @param employment employment; null when nothing is known
 * @param capacity legal capacity; null when nothing is known
 * @param isolation loneliness and exclusion; null when nothing is known
 * @param victim crime of which the client is a victim; null when nothing is known
 * @param offender criminal proceedings and release; null when nothing is known
 * @param migration residence of a foreigner; null when nothing is known
 * @param workerSafety safety of the worker; null when nothing is known
 * @param safety first safety questions of the screening set; null when not asked
 * @param work how the work with the client goes; null when nothing is known
 * @param profile profile items of the screening set; null when not asked
 * @param needs what the worker recorded about needs; null when unknown
 * @param supports actors already working with the client; null when unknown, empty when there are none
 * @param refusals refusals by services; null when unknown, empty when there are none
 * @param referrals hand-overs; null when unknown, empty when there are none
 * @param consents consents; null when unknown, empty when there are none
 * @param events crisis events; null when unknown, empty when there are none
 * @param done cards of earlier advice that were acted on; null when none are recorded
 * @param overridden cards the worker decided otherwise about; null when none are recorded
 */
@Classified(DataClass.PLAN)
public record CaseFile(
        String format,
        @Nullable String caseId,
        @Nullable LocalDate asOf,
        @Nullable String territory,
        @Nullable ProcessPhase phase,
        Set<NeedDomain> assessed,
        @Nullable ClientSection client,
        @Nullable HouseholdSection household,
        @Nullable HousingSection housing,
        @Nullable DebtSection debt,
        @Nullable IncomeSection income,
        @Nullable HealthSection health,
        @Nullable MentalHealthSection mentalHealth,
        @Nullable AddictionSection addiction,
        @Nullable CareSection care,
        @Nullable FamilySection family,
        @Nullable ViolenceSection violence,
        @Nullable EducationSection education,
        @Nullable EmploymentSection employment,
        @Nullable CapacitySection capacity,
        @Nullable IsolationSection isolation,
        @Nullable VictimSection victim,
        @Nullable OffenderSection offender,
        @Nullable MigrationSection migration,
        @Nullable WorkerSafetySection workerSafety,
        @Nullable SafetySection safety,
        @Nullable WorkSection work,
        @Nullable ProfileSection profile,
        @Nullable List<NeedEntry> needs,
        @Nullable List<SupportEntry> supports,
        @Nullable List<RefusalEntry> refusals,
        @Nullable List<ReferralEntry> referrals,
        @Nullable List<ConsentEntry> consents,
        @Nullable List<EventEntry> events,
        @Nullable List<DoneEntry> done,
        @Nullable List<DoneEntry> overridden) {

    /** The only format this version reads and writes. */
    public static final String FORMAT = "opora-case/1";

    /** Copies the collections. */
    public CaseFile {
        assessed = Set.copyOf(assessed);
        needs = copy(needs);
        supports = copy(supports);
        refusals = copy(refusals);
        referrals = copy(referrals);
        consents = copy(consents);
        events = copy(events);
        done = copy(done);
        overridden = copy(overridden);
    }

    /** A case of which nothing is known. */
    public static CaseFile empty() {
        return parse("empty", ("{\"format\": \"" + FORMAT + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a case file strictly.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static CaseFile load(Path path) {
        return read(path, ReadMode.STRICT).value();
    }

    /**
     * Reads a case file strictly from its bytes in UTF-8.
     *
     * @param name the name of the file in messages
     * @throws InvalidInputException with every problem of the file
     */
    public static CaseFile parse(String name, byte[] json) {
        return read(name, json, ReadMode.STRICT).value();
    }

    /**
     * Reads a case file, with warnings about what was left out or looks wrong.
     *
     * @throws InvalidInputException with every problem of the file, warnings among them, when there is an error
     */
    public static Read<CaseFile> read(Path path, ReadMode mode) {
        return JsonDocuments.read(path, CaseFileFormat.FORMAT, mode);
    }

    /**
     * Reads a case file from its bytes in UTF-8, with warnings about what was left out or looks wrong.
     *
     * @param name the name of the file in messages
     * @throws InvalidInputException with every problem of the file, warnings among them, when there is an error
     */
    public static Read<CaseFile> read(String name, byte[] json, ReadMode mode) {
        return JsonDocuments.read(name, json, CaseFileFormat.FORMAT, mode);
    }

    /** The file as canonical JSON on many lines; {@link #parse} gives an equal case file back. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.LEFT_OUT);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "CaseFile";
    }
}
