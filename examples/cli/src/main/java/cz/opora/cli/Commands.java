package cz.opora.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The commands of the program by their names, in the order the help tells them: of cases, of a town, of rules. */
final class Commands {
    private Commands() {}

    /**
     * The command that is called, or all when none is. Looking at the options of every command takes longer than reading a
     * case.
     */
    static List<Object> called(Terminal terminal, String[] arguments) {
        Map<String, Function<Terminal, Object>> all = all();
        for (String argument : arguments) {
            Function<Terminal, Object> command = all.get(argument);
            if (command != null) {
                return List.of(command.apply(terminal));
            }
        }
        return all.values().stream().map(command -> command.apply(terminal)).toList();
    }

    static Map<String, Function<Terminal, Object>> all() {
        Map<String, Function<Terminal, Object>> all = new LinkedHashMap<>();
        all.put("advise", AdviseCommand::new);
        all.put("handover", HandoverCommand::new);
        all.put("why", WhyCommand::new);
        all.put("why-not", WhyNotCommand::new);
        all.put("ask", AskCommand::new);
        all.put("what-if", WhatIfCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("timeline", TimelineCommand::new);
        all.put("replay", ReplayCommand::new);
        all.put("caseload", CaseloadCommand::new);
        all.put("network", NetworkCommand::new);
        all.put("upkeep", UpkeepCommand::new);
        all.put("catalog", CatalogCommand::new);
        all.put("check", CheckCommand::new);
        all.put("test", TestCommand::new);
        all.put("watch", WatchCommand::new);
        all.put("mutate", MutateCommand::new);
        all.put("new-rule", NewRuleCommand::new);
        all.put("doc", DocCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("approve", ApproveCommand::new);
        all.put("schemas", SchemasCommand::new);
        return all;
    }
}
