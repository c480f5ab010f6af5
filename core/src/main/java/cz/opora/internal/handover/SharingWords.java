package cz.opora.internal.handover;

import cz.opora.codes.DataClass;
import cz.opora.codes.SharingGround;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Text;
import cz.opora.internal.handover.SharingRights.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The words of what may be told to whom. None of them depends on what the case holds. */
public final class SharingWords {
    private static final Text NO_GROUND = new Text(
            "písemný souhlas v záznamu není: volat společně s klientem nebo obecně bez jména",
            "no written consent is recorded: call together with the client, or in general without a name");
    private static final Text WRITE_DOWN = new Text(
            "souhlas je jen ústní: dopsat písemně (zák. 108/2006 § 100)",
            "the consent is oral only: put it in writing (108/2006 section 100)");
    private static final Text PROVE = new Text(
            "písemný souhlas nemá den: ověřit, zda platí", "the written consent has no day: verify that it is valid");
    private static final Text SEND = new Text(
            "Obsahuje jen to, co příjemce smí vědět. Jméno a kontakt doplní úřad.",
            "Holds only what the recipient may know. The office adds name and contact.");
    private static final Text KEEP = new Text(
            "Souhlas není: list neposílat. Dát ho klientovi, nebo volat společně s ním.",
            "No consent: do not send. Give the sheet to the client, or call together.");

    private SharingWords() {}

    /** On what ground, in one line. */
    public static Text ground(Right right) {
        if (right.row().manner() != SharingManner.SHEET) {
            return right.row().manner().text();
        }
        List<SharingGround> grounds = grounds(right);
        if (grounds.isEmpty()) {
            return NO_GROUND;
        }
        return new Text(
                grounds.stream()
                        .map(ground -> ground.text().cs() + " (" + ground.source() + ")")
                        .collect(Collectors.joining("; ")),
                grounds.stream()
                        .map(ground -> ground.text().en() + " (" + ground.source() + ")")
                        .collect(Collectors.joining("; ")));
    }

    public static List<SharingGround> grounds(Right right) {
        List<SharingGround> grounds = new ArrayList<>();
        if (!right.byConsent().isEmpty()) {
            grounds.add(SharingGround.CONSENT);
        }
        SharingGround own = right.row().ground();
        if (own != null && !right.onGround().isEmpty()) {
            grounds.add(own);
        }
        return grounds;
    }

    public static List<Text> notes(Right right) {
        List<Text> notes = new ArrayList<>();
        if (!right.oral().isEmpty()) {
            notes.add(WRITE_DOWN);
        }
        if (!right.unproven().isEmpty()) {
            notes.add(PROVE);
        }
        return notes;
    }

    static Text use(Right right) {
        if (right.row().manner() != SharingManner.SHEET) {
            String cs = "List se nepředává: " + right.row().manner().text().cs() + ".";
            return new Text(cs, "No sheet: " + right.row().manner().text().en() + ".");
        }
        return grounds(right).isEmpty() ? KEEP : SEND;
    }

    /** Why a class is not on a sheet. */
    static Text why(Right right, DataClass dataClass) {
        if (right.row().manner() != SharingManner.SHEET) {
            return right.row().manner().text();
        }
        if (right.row().withConsent().contains(dataClass)) {
            return new Text("není platný písemný souhlas", "no valid written consent");
        }
        return right.row().onGround().contains(dataClass)
                ? new Text("není důvod sdělit bez souhlasu", "no ground to tell without consent")
                : new Text("tento příjemce je nepotřebuje", "this recipient has no need of it");
    }

    /** On what ground, as the office's record has it. */
    static Text groundInFile(Right right) {
        boolean none =
                right.row().manner() == SharingManner.SHEET && grounds(right).isEmpty();
        return none ? new Text("souhlas v záznamu není", "no consent is recorded") : ground(right);
    }

    /** What is on a sheet, by class. */
    static Text classes(Right right, Collection<DataClass> classes) {
        if (right.row().manner() != SharingManner.SHEET) {
            return new Text("nic písemně", "nothing in writing");
        }
        if (classes.isEmpty()) {
            return new Text("jen úkol", "the task only");
        }
        return new Text(
                classes.stream().map(each -> each.text().cs()).collect(Collectors.joining("; ")),
                classes.stream().map(each -> each.text().en()).collect(Collectors.joining("; ")));
    }
}
