package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    private static final Terminal NOWHERE = new Terminal(
            new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void each_command_is_found_by_the_name_it_has() {
        Commands.all().forEach((name, command) -> assertThat(new CommandLine(command.apply(NOWHERE)).getCommandName())
                .isEqualTo(name));
    }

    @Test
    void the_command_that_is_called_is_made_alone() {
        List<Object> called = Commands.called(NOWHERE, new String[] {"--debug", "why", "case.json"});

        assertThat(called).singleElement().isInstanceOf(WhyCommand.class);
    }

    @Test
    void where_none_is_called_the_help_can_tell_all() {
        assertThat(Commands.called(NOWHERE, new String[] {"--help"}))
                .hasSameSizeAs(Commands.all().values());
    }
}
