package cz.opora.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.diagnostics.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleSourcesTest {
    private static final Path FOLDER = Path.of("dolni-lhota");

    @Test
    void the_name_of_the_folder_is_taken_from_names_of_files_and_never_from_ids() {
        assertThat(within("expected an id such as dolni-lhota/ABC-123 but found UBY-001."))
                .isEqualTo("expected an id such as dolni-lhota/ABC-123 but found UBY-001.");
        assertThat(within("already defined at " + FOLDER + File.separator + "parameters/a.yaml:1."))
                .isEqualTo("already defined at parameters/a.yaml:1.");
        assertThat(within("see horni/" + FOLDER + File.separator + "areas/a.drl."))
                .isEqualTo("see horni/" + FOLDER + File.separator + "areas/a.drl.");
    }

    private static String within(String message) {
        String file = FOLDER.resolve("parameters/b.yaml").toString();
        Diagnostic told = RuleSources.within(
                FOLDER, new Diagnostic("code", Diagnostic.Level.ERROR, file, 1, null, message, null));
        assertThat(told.file()).isEqualTo("parameters/b.yaml");
        return told.message();
    }
}
