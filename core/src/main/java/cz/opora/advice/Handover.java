package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over sheet for one actor, format {@code opora-handover/1}: what it may be told of the case now and what it is
 * asked to do. A draft for the worker, who decides whether it is sent. Immutable.
 *
 * @param format always {@code opora-handover/1}
 * @param caseId the label of the case; null when the file has none or the recipient may not be told
 * @param asOf the date it speaks of
 * @param recipient the kind of actor
 * @param service the id of the actor in the directory; null when only the kind is known
 * @param name the name to print
 * @param manner in what manner anything may be told; a sheet only when it says so
 * @param grounds why the sheet may hold what it holds; empty when nothing but the task is allowed
 * @param use how the sheet may be used
 * @param clientFirst whether the client is told before; false when that would raise the danger, null when unknown
 * @param tasks what the recipient is asked to do
 * @param fields recorded values
 * @param calls who has asked whom before
 * @param leftOut the classes left out and why
 * @param log the line for the office's record
 */
public record Handover(
        String format,
        @Nullable String caseId,
        LocalDate asOf,
        ActorType recipient,
        @Nullable String service,
        Text name,
        SharingManner manner,
        List<HandoverGround> grounds,
        Text use,
        @Nullable Boolean clientFirst,
        List<HandoverTask> tasks,
        List<HandoverField> fields,
        List<HandoverCall> calls,
        List<LeftOutClass> leftOut,
        Text log) {
    /** Copies the lists. */
    public Handover {
        grounds = List.copyOf(grounds);
        tasks = List.copyOf(tasks);
        fields = List.copyOf(fields);
        calls = List.copyOf(calls);
        leftOut = List.copyOf(leftOut);
    }

    /** The only format this version writes. */
    public static final String FORMAT = "opora-handover/1";

    /** The sheet as canonical JSON on many lines: the same sheet gives the same characters. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Handover";
    }
}
