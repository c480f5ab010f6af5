package cz.opora.render;

import cz.opora.advice.Handover;
import cz.opora.advice.HandoverCall;
import cz.opora.advice.HandoverField;
import cz.opora.advice.HandoverGround;
import cz.opora.advice.HandoverTask;
import cz.opora.advice.LeftOutClass;
import cz.opora.codes.Code;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over sheet as plain text: lines of at most ninety characters, Czech or English. What is for the worker alone stands
 * below the second line of dashes, to be cut off. Stateless.
 */
public final class HandoverPage {
    private final Handover handover;
    private final Language language;
    private final Sheet sheet = new Sheet();

    private HandoverPage(Handover handover, Language language) {
        this.handover = handover;
        this.language = language;
    }

    /** The text of a sheet; the same sheet gives the same text to the byte. */
    public static String text(Handover handover, Language language) {
        HandoverPage page = new HandoverPage(handover, language);
        page.header();
        if (handover.manner() == SharingManner.SHEET) {
            page.tasks();
            page.fields();
            page.calls();
        } else {
            page.sheet.paragraph(0, page.say(handover.use()));
        }
        page.sheet.rule();
        page.forTheWorker();
        return page.sheet.text();
    }

    private void header() {
        String caseId = handover.caseId();
        sheet.margins(
                say(SharingFrame.SHEET_TITLE) + ": " + say(handover.name()),
                (caseId == null ? "" : say(Frame.CASE) + " " + caseId + " · ") + say(Frame.AS_OF) + " "
                        + Dates.date(handover.asOf(), language));
        sheet.rule();
    }

    private void tasks() {
        sheet.heading(say(SharingFrame.SHEET_TASKS));
        if (handover.tasks().isEmpty()) {
            sheet.paragraph(2, say(SharingFrame.SHEET_NO_TASK));
        }
        for (HandoverTask task : handover.tasks()) {
            LocalDate due = task.due();
            String by = due == null ? "" : " (" + say(SharingFrame.DUE_BY) + " " + Dates.date(due, language) + ")";
            sheet.hanging("  - ", 4, say(task.what()) + by);
        }
    }

    private void fields() {
        sheet.heading(say(SharingFrame.SHEET_FIELDS));
        if (handover.fields().isEmpty()) {
            sheet.paragraph(2, say(SharingFrame.SHEET_NO_FIELDS));
        }
        handover.fields().forEach(field -> sheet.hanging("  - ", 4, field(field)));
    }

    private String field(HandoverField field) {
        List<String> about = new ArrayList<>();
        LocalDate recordedOn = field.recordedOn();
        if (recordedOn != null && !recordedOn.equals(handover.asOf())) {
            about.add(say(Frame.RECORDED_ON) + " " + Dates.date(recordedOn, language));
        }
        if (field.source() != null) {
            about.add(say(field.source()));
        }
        if (field.verify()) {
            about.add(say(Frame.VERIFY));
        }
        String note = about.isEmpty() ? "" : " (" + String.join(", ", about) + ")";
        return say(field.label()) + ": " + say(field.value()) + note;
    }

    private void calls() {
        if (!handover.calls().isEmpty()) {
            sheet.heading(say(SharingFrame.SHEET_CALLS));
            handover.calls().forEach(call -> sheet.hanging("  - ", 4, call(call)));
        }
    }

    private String call(HandoverCall call) {
        List<String> about = new ArrayList<>();
        LocalDate on = call.on();
        about.add(on == null ? say(Frame.DATE_UNKNOWN) : Dates.date(on, language));
        add(about, call.outcome());
        add(about, call.ground());
        return say(call.from()) + ", " + say(call.to()) + " (" + String.join(", ", about) + ")";
    }

    private void add(List<String> words, @Nullable Code code) {
        if (code != null) {
            words.add(say(code));
        }
    }

    private void forTheWorker() {
        String use = handover.manner() == SharingManner.SHEET ? say(handover.use()) + " " : "";
        sheet.paragraph(0, say(SharingFrame.SHEET_DRAFT) + " " + use + say(clientFirst()));
        if (!handover.grounds().isEmpty()) {
            sheet.hanging(
                    say(SharingFrame.SHEET_GROUND) + "  ",
                    2,
                    handover.grounds().stream().map(this::ground).collect(Collectors.joining("; ")));
        }
        if (handover.manner() == SharingManner.SHEET) {
            leftOut();
        }
        sheet.hanging(say(SharingFrame.SHEET_LOG) + "  ", 2, say(handover.log()));
        if (handover.grounds().stream().anyMatch(ground -> ground.mark() != Mark.S)) {
            sheet.paragraph(0, "* " + say(Frame.UNVERIFIED));
        }
    }

    private String ground(HandoverGround ground) {
        return say(ground.ground()) + (ground.mark() == Mark.S ? "" : "*") + " (" + ground.source() + ")";
    }

    private Text clientFirst() {
        Boolean first = handover.clientFirst();
        if (first == null) {
            return SharingFrame.INFORM_UNSURE;
        }
        return first ? SharingFrame.INFORM_FIRST : SharingFrame.DO_NOT_INFORM;
    }

    private void leftOut() {
        Map<Text, List<String>> byReason = new LinkedHashMap<>();
        for (LeftOutClass left : handover.leftOut()) {
            byReason.computeIfAbsent(left.why(), why -> new ArrayList<>()).add(say(left.dataClass()));
        }
        String words = byReason.entrySet().stream()
                .map(entry -> say(entry.getKey()) + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        sheet.hanging(say(SharingFrame.SHEET_LEFT_OUT) + "  ", 2, words + ". " + say(SharingFrame.SHEET_IN_PERSON));
    }

    private String say(Text text) {
        return text.in(language);
    }

    private String say(Code code) {
        return code.text().in(language);
    }
}
