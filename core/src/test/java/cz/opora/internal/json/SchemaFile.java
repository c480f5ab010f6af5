package cz.opora.internal.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cz.opora.advice.Advice;
import cz.opora.advice.Handover;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.caseload.CaseloadReport;
import cz.opora.caseload.GroupNetwork;
import cz.opora.caseload.Posts;
import cz.opora.directory.DirectoryFile;
import cz.opora.directory.DirectoryFileFormat;
import cz.opora.explain.Catalog;
import cz.opora.explain.Comparison;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.Questions;
import cz.opora.explain.Replay;
import cz.opora.explain.RuleDiff;
import cz.opora.explain.SelfCheck;
import cz.opora.explain.Timeline;
import cz.opora.explain.WhatIf;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import cz.opora.reference.Reference;
import cz.opora.scenario.CoverageReport;
import cz.opora.scenario.MutationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The JSON Schemas the library ships. For tests only. */
public enum SchemaFile {
    /** Case files. */
    CASE("opora-case-1", CaseFile.class, CaseFile.FORMAT, CaseFileFormat.FORMAT.rules()),
    /** Directories. */
    DIRECTORY("opora-directory-1", DirectoryFile.class, DirectoryFile.FORMAT, DirectoryFileFormat.FORMAT.rules()),
    /** Advice. */
    ADVICE("opora-advice-1", Advice.class, Advice.FORMAT, BindingRules.OPEN),
    /** Hand-over sheets. */
    HANDOVER("opora-handover-1", Handover.class, Handover.FORMAT, BindingRules.OPEN),
    /** Answers to why. */
    WHY("opora-why-1", Why.class, Why.FORMAT, BindingRules.OPEN),
    /** Answers to why not. */
    WHY_NOT("opora-why-not-1", WhyNot.class, WhyNot.FORMAT, BindingRules.OPEN),
    /** What would change a finding. */
    WHAT_IF("opora-what-if-1", WhatIf.class, WhatIf.FORMAT, BindingRules.OPEN),
    /** All questions worth asking. */
    QUESTIONS("opora-questions-1", Questions.class, Questions.FORMAT, BindingRules.OPEN),
    /** Two advices side by side. */
    COMPARISON("opora-comparison-1", Comparison.class, Comparison.FORMAT, BindingRules.OPEN),
    /** A case over a span of days. */
    TIMELINE("opora-timeline-1", Timeline.class, Timeline.FORMAT, BindingRules.OPEN),
    /** Whether reasons carry their cards. */
    SELF_CHECK("opora-self-check-1", SelfCheck.class, SelfCheck.FORMAT, BindingRules.OPEN),
    /** Decision records. */
    DECISION("opora-decision-1", DecisionRecord.class, DecisionRecord.FORMAT, BindingRules.OPEN),
    /** A record decided again. */
    REPLAY("opora-replay-1", Replay.class, Replay.FORMAT, BindingRules.OPEN),
    /** What may be written into a case file. */
    CATALOG("opora-catalog-1", Catalog.class, Catalog.FORMAT, BindingRules.OPEN),
    /** What many cases have in common. */
    CASELOAD("opora-caseload-1", CaseloadReport.class, CaseloadReport.FORMAT, BindingRules.OPEN),
    /** Whom a town should have for a target group. */
    NETWORK("opora-network-1", GroupNetwork.class, GroupNetwork.FORMAT, BindingRules.OPEN),
    /** Which post has which cases. */
    POSTS("opora-posts-1", Posts.class, Posts.FORMAT, new OneLine()),
    /** What scenarios try. */
    COVERAGE("opora-coverage-1", CoverageReport.class, CoverageReport.FORMAT, BindingRules.OPEN),
    /** Which mistakes in rules no scenario notices. */
    MUTATION("opora-mutation-1", MutationReport.class, MutationReport.FORMAT, BindingRules.OPEN),
    /** Whose advice other rules change. */
    RULE_DIFF("opora-rule-diff-1", RuleDiff.class, RuleDiff.FORMAT, BindingRules.OPEN),
    /** The rules in words. */
    REFERENCE("opora-reference-1", Reference.class, Reference.FORMAT, BindingRules.OPEN),
    /** What is wrong with a rule folder. */
    CHECK("opora-check-1", named("cz.opora.lint.LintJson$Whole"), "opora-check/1", BindingRules.OPEN),
    /** Files {@code overlay.yaml}; they carry no format. */
    OVERLAY("opora-overlay-1", named("cz.opora.internal.layers.OverlayForm"), "opora-overlay/1", BindingRules.OPEN),
    /** Files {@code APPROVALS.yaml}; they carry no format. */
    APPROVALS(
            "opora-approvals-1",
            named("cz.opora.internal.layers.ApprovalForm"),
            "opora-approvals/1",
            BindingRules.OPEN),
    /** Files of {@code rules/parameters}; they carry no format, nor do the others below. */
    PARAMETERS("opora-parameters-1", "opora-parameters/1", AuthorSchemas::parameters),
    /** Files {@code vocabulary/properties*.yaml}. */
    VOCABULARY_PROPERTIES("opora-vocabulary-properties-1", "opora-vocabulary-properties/1", AuthorSchemas::properties),
    /** Files {@code vocabulary/codes*.yaml}. */
    VOCABULARY_CODES("opora-vocabulary-codes-1", "opora-vocabulary-codes/1", AuthorSchemas::codes),
    /** Files {@code vocabulary/questions*.yaml}. */
    VOCABULARY_QUESTIONS("opora-vocabulary-questions-1", "opora-vocabulary-questions/1", AuthorSchemas::questions),
    /** Files {@code vocabulary/question-groups*.yaml}. */
    VOCABULARY_QUESTION_GROUPS(
            "opora-vocabulary-question-groups-1", "opora-vocabulary-question-groups/1", AuthorSchemas::questionGroups),
    /** Files {@code *.scenarios.yaml}. */
    SCENARIOS("opora-scenarios-1", "opora-scenarios/1", AuthorSchemas::scenarios);

    /** Texts of one line, as files of codes hold them. */
    private static final class OneLine implements BindingRules {
        @Override
        public TextRule texts() {
            return TextRule.ONE_LINE;
        }
    }

    private final String name;
    private final Supplier<Node> schema;

    SchemaFile(String name, Class<? extends Record> root, String format, BindingRules rules) {
        this.name = name;
        this.schema = () -> SchemaGenerator.schema(root, format, rules);
    }

    SchemaFile(String name, String format, Function<String, Node> schema) {
        this.name = name;
        this.schema = () -> schema.apply(format);
    }

    /** A form that is not public. */
    static Class<? extends Record> named(String type) {
        try {
            return Class.forName(type).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type, e);
        }
    }

    /** What is wrong with a document by the schema, as networknt says it; empty when it is valid. */
    public List<String> problems(String json) {
        return validator().apply(json);
    }

    /** {@link #problems} with the schema read once, for many documents. */
    public Function<String, List<String>> validator() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(committed(), InputFormat.JSON);
        return json -> schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    Path path() {
        return Path.of("src", "main", "resources", "cz", "opora", "schema", name + ".schema.json");
    }

    String generated() {
        return JsonWriter.pretty(schema.get(), EmptyCollections.KEPT);
    }

    String committed() {
        try {
            return Files.readString(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
