package cz.opora;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house: who may know whom. */
class ArchitectureTest {
    private static final String[] DROOLS = {"org.kie..", "org.drools.."};
    private static final String JACKSON = "tools.jackson..";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.Instant");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cz.opora");

    @Test
    void only_the_room_of_Drools_knows_Drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("cz.opora.internal.drools..", "cz.opora.internal.verdict..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .check(CORE);
    }

    @Test
    void verdicts_know_the_compiled_model_and_nothing_else_of_Drools() {
        noClasses()
                .that()
                .resideInAPackage("cz.opora.internal.verdict..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(DROOLS).and(not(resideInAPackage("org.drools.model.."))))
                .check(CORE);
    }

    @Test
    void only_the_room_of_JSON_knows_Jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cz.opora.internal.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON)
                .check(CORE);
    }

    @Test
    void nothing_but_the_kits_knows_the_entry() {
        noClasses()
                .that()
                .resideInAnyPackage("cz.opora..")
                .and()
                .resideOutsideOfPackages("cz.opora", "cz.opora.scenario", "cz.opora.lint", "cz.opora.caseload")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cz.opora")
                .check(CORE);
    }

    @Test
    void codes_know_nobody_of_ours() {
        noClasses()
                .that()
                .resideInAPackage("cz.opora.codes")
                .should()
                .dependOnClassesThat(resideInAPackage("cz.opora..").and(not(resideInAPackage("cz.opora.codes"))))
                .check(CORE);
    }

    /** The entry gives explanations, so they cannot know it; what makes them is out of sight. */
    @Test
    void explanations_know_neither_the_entry_nor_the_engine() {
        noClasses()
                .that()
                .resideInAPackage("cz.opora.explain")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cz.opora",
                        "cz.opora.internal.engine",
                        "cz.opora.internal.cards",
                        "cz.opora.internal.decision",
                        "cz.opora.internal.verdict",
                        "cz.opora.internal.drools..")
                .check(CORE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("cz.opora.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void no_class_is_a_bag_of_leftovers() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(CORE);
    }

    @Test
    void what_others_can_call_shows_no_type_of_the_engine() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("are public API") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getPackageName().startsWith("cz.opora.internal");
                    }
                })
                .should(showOnlyOurTypes())
                .check(CORE);
    }

    @Test
    void nobody_looks_at_the_clock() {
        classes()
                .should(new ArchCondition<>("not ask what time it is") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                            if (asksTheTime(call)) {
                                events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                            }
                        }
                    }
                })
                .check(CORE);
    }

    private static boolean asksTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (name.equals("now") && CLOCKS.contains(owner))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && name.startsWith("system"));
    }

    private static ArchCondition<JavaCodeUnit> showOnlyOurTypes() {
        return new ArchCondition<>("show no type of Drools or Jackson") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean hidden = unit.getModifiers().contains(JavaModifier.PRIVATE)
                        || !(unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED));
                if (hidden) {
                    return;
                }
                Stream.concat(
                                Stream.of(unit.getReturnType()),
                                Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith("org.kie.")
                                || name.startsWith("org.drools.")
                                || name.startsWith("tools.jackson."))
                        .forEach(name ->
                                events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + name)));
            }
        };
    }
}
