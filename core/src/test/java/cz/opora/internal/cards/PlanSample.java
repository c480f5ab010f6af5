package cz.opora.internal.cards;

import static cz.opora.internal.drools.TinyRules.rule;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.internal.drools.TinyRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A dozen rows of a matrix and what goes with them, over the national parameters, and a directory of a made-up town. */
public final class PlanSample {
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final RuleSet RULES = compile();

    private PlanSample() {}

    private static RuleSet compile() {
        try {
            Path folder = Files.createTempDirectory("plan-sample");
            TinyRules.folder(
                    folder,
                    "recommend",
                    rule(
                            "DIR-001",
                            "Adresář",
                            "$directory : Directory()\n$wanted : Wanted()\n"
                                    + "$candidate : Candidate() from $directory.candidates($wanted)",
                            "$candidate"),
                    row(
                            "HOU-001",
                            "HOUSING",
                            "Housing(arrears == true)",
                            ".lead(ActorType.ORP_SOCIAL).then(ActorType.LANDLORD).at(Intensity.REGULAR)"),
                    row(
                            "HOU-002",
                            "HOUSING",
                            "Housing(inadequate == true)",
                            ".lead(ActorType.LANDLORD).then(ActorType.HOUSING_CONTACT).backup(ActorType.BUILDING_OFFICE).at(Intensity.REGULAR)"),
                    row(
                            "HOU-003",
                            "HOUSING",
                            "Housing(roofless == true)",
                            ".lead(ActorType.NIGHT_SHELTER).then(ActorType.SHELTER).at(Intensity.CRISIS)"),
                    row(
                            "INC-001",
                            "INCOME_BENEFITS",
                            "Income(missingId == true)",
                            ".lead(ActorType.ORP_SOCIAL).then(ActorType.REGISTRY_OFFICE).at(Intensity.REGULAR)"),
                    row(
                            "INC-002",
                            "INCOME_BENEFITS",
                            "Income(lowIncome == true)",
                            ".lead(ActorType.UP).at(Intensity.INTENSIVE)"),
                    row(
                            "HEA-001",
                            "HEALTH",
                            "Health(noGp == true)",
                            ".lead(ActorType.HEALTH_INSURER).then(ActorType.KRAJ).then(ActorType.GP).then(ActorType.HOME_CARE).backup(ActorType.SPECIALIST).at(Intensity.REGULAR)"),
                    row(
                            "HEA-002",
                            "HEALTH",
                            "Health(dental == true)",
                            ".lead(ActorType.SPECIALIST).at(Intensity.MONITOR)"),
                    row(
                            "DEB-001",
                            "DEBT",
                            "Debt(enforcement == true)",
                            ".lead(ActorType.DEBT_ADVICE).then(ActorType.COURT).at(Intensity.REGULAR)"),
                    row(
                            "ADD-001",
                            "ADDICTION",
                            "Addiction(notMotivated == true)",
                            ".lead(ActorType.OUTREACH).then(ActorType.GP).at(Intensity.REGULAR)"),
                    row(
                            "ADD-002",
                            "ADDICTION",
                            "Addiction(injecting == true)",
                            ".lead(ActorType.CONTACT_CENTRE).at(Intensity.INTENSIVE)"),
                    row(
                            "ADD-003",
                            "ADDICTION",
                            "Addiction(withdrawalRisk == true)",
                            ".lead(ActorType.HOSPITAL).at(Intensity.CRISIS)"),
                    row(
                            "VIO-001",
                            "DOMESTIC_VIOLENCE",
                            "Violence(danger == true)",
                            ".lead(ActorType.POLICE).then(ActorType.INTERVENTION_CENTRE).at(Intensity.CRISIS)"),
                    row(
                            "ISO-001",
                            "SOCIAL_ISOLATION",
                            "Isolation(loneliness == true)",
                            ".lead(ActorType.VOLUNTEERS).at(Intensity.MONITOR)"),
                    link("PRE-001", "INCOME_BENEFITS", "REGISTRY_OFFICE", "INCOME_BENEFITS", "UP"),
                    link("PRE-002", "INCOME_BENEFITS", "UP", "DEBT", "DEBT_ADVICE"),
                    link("PRE-003", "INCOME_BENEFITS", "REGISTRY_OFFICE", "HOUSING", "NIGHT_SHELTER"),
                    link("PRE-004", "HEALTH", "SPECIALIST", "SOCIAL_ISOLATION", "VOLUNTEERS"),
                    link("PRE-005", "SOCIAL_ISOLATION", "VOLUNTEERS", "HEALTH", "SPECIALIST"),
                    rule(
                            "ESC-001",
                            "Násilí",
                            "$violence : Violence(danger == true)",
                            "Escalation.of(EscalationCode.DV_DANGER, $violence)"),
                    rule(
                            "ESC-002",
                            "Škola",
                            "$violence : Violence(danger == true)",
                            "Escalation.of(EscalationCode.TRUANCY, $violence)"),
                    rule(
                            "REF-001",
                            "Okruh sedí",
                            "$entry : RegisterEntry(groupFits == true)",
                            "RefusalFinding.of($entry, RefusalCheck.INCONSISTENT)"),
                    rule(
                            "REF-002",
                            "Okruh nesedí",
                            "$entry : RegisterEntry(groupFits == false)",
                            "RefusalFinding.of($entry, RefusalCheck.CONSISTENT)"),
                    rule(
                            "REF-003",
                            "Pobytová",
                            "$entry : RegisterEntry(residential == true)",
                            "RefusalFinding.of($entry, RefusalCheck.CONSISTENT)"),
                    rule(
                            "VET-001",
                            "Nechce tam",
                            "$refusal : Refusal(ground == RefusalGround.BREACH_6M, $service : service)\n"
                                    + "$candidate : Candidate(service == $service)",
                            "Misfit.of($candidate, MisfitGround.CLIENT_VETO)"),
                    rule(
                            "DUP-001",
                            "Klíčový pracovník",
                            "$support : Support(keyWorker == true)",
                            "Duplicity.of(DuplicityKind.TWO_KEY_WORKERS, $support)"));
            TinyRules.folder(
                    folder,
                    "check",
                    rule(
                            "GAP-001",
                            "Mezera",
                            "$absence : Availability(state == GapState.NOT_IN_DIRECTORY)",
                            "Gap.of($absence)"));
            TinyRules.folder(
                    folder,
                    "derive",
                    rule(
                            "REG-001",
                            "Chronik",
                            "$health : Health(chronicIllness == true)",
                            "Conclusion.of(\"REG_CHRONIC\", $health)"),
                    rule(
                            "REG-002",
                            "Senior",
                            "$client : Client(oldAgePensioner == true)",
                            "Conclusion.of(\"REG_SENIORS\", $client)"));
            Files.writeString(folder.resolve("vocabulary/codes.yaml"), """
                    conclusions:
                      REG_CHRONIC: { cs: "chronik", en: "chronic" }
                      REG_SENIORS: { cs: "senior", en: "senior" }
                    """);
            copyParameters(folder.resolve("parameters"));
            return RuleSet.compile(folder, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String id, String need, String when, String chain) {
        return rule(
                id,
                "Řádek " + id,
                "$need : Need(domain == NeedDomain." + need + ")\n" + when,
                "Wanted.chain($need)" + chain);
    }

    private static String link(String id, String first, String firstType, String then, String thenType) {
        boolean same = first.equals(then);
        String when = "$first : Need(domain == NeedDomain." + first + ")"
                + (same ? "" : "\n$then : Need(domain == NeedDomain." + then + ")");
        return rule(
                id,
                "Napřed " + id,
                when,
                "Prerequisite.of($first, ActorType." + firstType + ", " + (same ? "$first" : "$then") + ", ActorType."
                        + thenType + ")");
    }

    private static void copyParameters(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(Path.of("..", "rules", "parameters"))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    /** The advice for sections of a case, in single quotes, with actors of the town, in single quotes as well. */
    public static Advice advice(String sections, String... actors) {
        String json = "{'format': 'opora-directory/1', 'id': 'town', 'verifiedOn': '2026-11-02',"
                + " 'territories': [{'code': '9901', 'name': 'Zálesí', 'region': '99'}], 'actors': ["
                + String.join(", ", actors) + "]}";
        ActorDirectory directory = ActorDirectory.of(DirectoryFile.parse("town.json", bytes(json)));
        return Advisor.builder(RULES).directory(directory).build().advise(file(sections), AS_OF);
    }

    private static CaseFile file(String sections) {
        return CaseFile.parse("case.json", bytes("{'format': 'opora-case/1', 'territory': '9901', " + sections + "}"));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** An actor that serves the town. */
    public static String actor(String id, String type, String more) {
        return "{'id': '" + id + "', 'name': 'Aktér " + id + "', 'type': '" + type
                + "', 'coverage': {'territories': ['9901']}" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    public static List<String> keys(Advice advice) {
        return advice.steps().stream().map(Step::key).toList();
    }

    public static Step step(Advice advice, String ruleId) {
        return advice.steps().stream()
                .filter(step -> step.key().endsWith("/" + ruleId))
                .findFirst()
                .orElseThrow();
    }
}
