package cz.opora.cli;

import cz.opora.diagnostics.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say to who called a command in a wrong way: what was meant, perhaps, and what there is. */
final class Misuse {
    private static final Pattern NO_CONSTANT =
            Pattern.compile("expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

    private Misuse() {}

    static String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), problem.getCommandLine());
        }
        List<String> strange = problem.getCommandLine().getUnmatchedArguments();
        if (problem instanceof MissingParameterException && !strange.isEmpty()) {
            return unmatched(strange.get(0), problem.getCommandLine());
        }
        String message = Objects.requireNonNullElse(problem.getMessage(), "wrong use.");
        Matcher constant = NO_CONSTANT.matcher(message);
        return constant.find()
                ? constant.replaceFirst(Matcher.quoteReplacement("'" + constant.group(2) + "' is none of "
                        + constant.group(1).toLowerCase(Locale.ROOT)))
                : message;
    }

    private static String unmatched(String given, CommandLine line) {
        String command = line.getCommandSpec().qualifiedName();
        if (given.startsWith("-")) {
            List<String> options =
                    new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
            String option = given.replaceFirst("=.*", "");
            return "there is no option " + option + " of " + command + "." + maybe(option, options);
        }
        List<String> commands = List.copyOf(line.getSubcommands().keySet());
        return commands.isEmpty()
                ? "'" + given + "' is one argument too many for " + command + "."
                : "there is no command " + given + "." + maybe(given, commands);
    }

    private static String maybe(String given, List<String> names) {
        String hint = NearestName.hint(given, names);
        return hint == null ? " There are " + String.join(", ", names) + "." : " " + hint;
    }
}
