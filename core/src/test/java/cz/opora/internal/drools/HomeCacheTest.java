package cz.opora.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeCacheTest {
    private final String home = System.getProperty("user.home");

    @AfterEach
    void come_home() {
        System.setProperty("user.home", home);
    }

    @Test
    void units_are_kept_in_the_home_of_the_user() {
        System.setProperty("user.home", "somewhere");

        assertThat(FolderCompiler.homeCache()).isEqualTo(Path.of("somewhere", ".cache", "opora"));
    }

    @Test
    void a_user_the_system_has_no_home_for_has_no_cache_and_no_folder_called_by_a_question_mark() {
        System.setProperty("user.home", "?");

        assertThat(FolderCompiler.homeCache()).isNull();
    }
}
