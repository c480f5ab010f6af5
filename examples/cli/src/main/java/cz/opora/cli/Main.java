package cz.opora.cli;

import cz.opora.diagnostics.DecisionException;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.diagnostics.UnknownNameException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code opora}. Reads and writes UTF-8 whatever the platform thinks. */
@Command(
        name = "opora",
        description = {
            "Helps a municipal social worker decide whom to involve around a client.",
            "It gives advice with its reasons; the worker and the client decide."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:wrong use of the command, or an error of the program",
            "2:a scenario failed, or a decision is not as recorded",
            "3:rules cannot be used",
            "4:the case or the directory cannot be read",
            "5:more is untried than test --coverage or --threshold allows"
        })
public final class Main implements Runnable {
    private static final String REPORT =
            "This is an error of the program, not of your files. Please report it with the command you used;"
                    + " --debug shows the details.";

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the details of an error of the program.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    /** Runs the program without ending the process: results go to {@code out}, messages to {@code err}. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(out, err);
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        Commands.called(terminal, args).forEach(line::addSubcommand);
        return configured(line, main, terminal).execute(args);
    }

    private static CommandLine configured(CommandLine line, Main main, Terminal terminal) {
        return Conversions.in(line)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, given) -> misused(problem, terminal))
                .setExecutionExceptionHandler((problem, used, parsed) -> failed(problem, terminal, main.debug));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as advise, why, check or test.");
    }

    private static int misused(ParameterException problem, Terminal terminal) {
        terminal.message("opora: " + Misuse.message(problem));
        terminal.message("Help: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    static int failed(Exception problem, Terminal terminal, boolean debug) {
        if (problem instanceof InvalidInputException invalid) {
            terminal.messages(invalid.diagnostics());
            return ExitCode.INPUT_INVALID;
        }
        if (problem instanceof RuleSetException invalid) {
            terminal.messages(invalid.diagnostics());
            return ExitCode.RULES_INVALID;
        }
        String message = message(problem);
        if (message != null) {
            terminal.message("opora: " + message);
            return ExitCode.USAGE;
        }
        // The message may quote an input, and an input may be about a person.
        terminal.message("opora: " + problem.getClass().getSimpleName() + ". " + REPORT);
        if (debug) {
            problem.printStackTrace(terminal.err());
        }
        return ExitCode.USAGE;
    }

    /** What to say of a call that could not be answered; null of an error of the program. */
    private static @Nullable String message(Exception problem) {
        if (problem instanceof UnknownNameException unknown) {
            return unknown.diagnostic().format();
        }
        if (problem instanceof DecisionException undecided) {
            return undecided.getMessage() + ".";
        }
        Throwable cause = problem instanceof UncheckedIOException unchecked ? unchecked.getCause() : problem;
        return cause instanceof FileSystemException file
                ? file.getFile() + " cannot be read or written: " + reason(file) + "."
                : null;
    }

    private static String reason(FileSystemException file) {
        return file instanceof NoSuchFileException
                ? "there is no such file or folder"
                : file instanceof AccessDeniedException
                        ? "access is denied"
                        : Objects.requireNonNullElse(file.getReason(), "the system refuses it");
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"opora " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(development)" : version;
        }
    }
}
