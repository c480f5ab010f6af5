package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_rules_about_sleeping_outside() throws IOException {
        RooflessRules.copyTo(folder);
    }

    private Run newRule(String area, String decision, String prefix, String name, String... more) {
        List<String> call = new ArrayList<>(List.of("new-rule", folder.toString(), "--area", area));
        call.addAll(List.of("--decision", decision, "--prefix", prefix, "--name", name));
        call.addAll(List.of(more));
        return Run.opora(call.toArray(new String[0]));
    }

    @Test
    void a_new_rule_compiles_and_its_scenario_is_red_until_it_is_filled_in() {
        Run made = newRule("local/food", "food", "FOO", "Nemá co jíst");

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("FOO-001\n").contains("Co teď:", "What now:");
        Run tested = Run.opora("test", folder.toString(), "--run", "FOO-001");
        assertThat(tested.exitCode()).isEqualTo(2);
        assertThat(tested.out()).contains("DOPLNIT", "TO FILL IN", "expected FOO-001 to fire, but it is unknown");
    }

    @Test
    void a_new_rule_of_a_decision_takes_the_next_id_and_the_shape_of_its_neighbour() {
        Run made = newRule("escalations/housing", "roofless", "HOU", "Spí v autě");

        assertThat(made.out()).startsWith("HOU-00");
        assertThat(folder.resolve(RooflessRules.RULES)).content().contains("rule \"Spí v autě\"", "@status(draft)");
        assertThat(Run.opora("test", folder.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void a_taken_id_or_name_is_refused_and_nothing_is_written() throws IOException {
        Path rules = folder.resolve(RooflessRules.RULES);
        String before = Files.readString(rules);
        String taken = before.split("rule \"")[1].split("\"")[0];

        Run id = newRule("escalations/housing", "roofless", "HOU", "Jiné", "--id", "HOU-001");
        Run name = newRule("escalations/housing", "roofless", "HOU", taken);

        assertThat(id.exitCode()).isEqualTo(3);
        assertThat(id.err()).contains("the id HOU-001 is taken");
        assertThat(name.exitCode()).isEqualTo(3);
        assertThat(rules).hasContent(before);
    }
}
