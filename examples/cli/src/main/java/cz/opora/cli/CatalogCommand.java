package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.codes.Language;
import cz.opora.explain.Catalog;
import cz.opora.render.Lists;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The fields of a case file. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists every field of a case file: what it holds, its words and question, the rules that read it.")
final class CatalogCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Text for people (default), or JSON for programs.")
    private DecidingOptions.Format format = DecidingOptions.Format.TEXT;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    CatalogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalog catalog = Advisor.builder(rules.load()).build().catalog();
        terminal.result(format == DecidingOptions.Format.JSON ? catalog.toJson() : Lists.text(catalog, language));
        return ExitCode.OK;
    }
}
