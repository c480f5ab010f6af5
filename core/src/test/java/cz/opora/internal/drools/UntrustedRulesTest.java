package cz.opora.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.facts.Client;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Should the reader ever let foreign code through, the class loader and the bytecode guard still stop it. */
class UntrustedRulesTest {
    @Test
    void the_guard_names_every_forbidden_thing_at_once() {
        Map<String, byte[]> classes = TinyRules.raw("evil", """
                rule "exit" when Client() then System.exit(1); end
                rule "loop" when Client() then while (drools.getRule() != null) { drools.getRule(); } end
                rule "memory" when Client() then "x".repeat(1000000000); end
                rule "property" when Client(System.getProperty("user.home") != null) then end
                rule "reflection" when Client() then Class.forName("java.lang.Shutdown"); end
                """);

        assertThatThrownBy(() -> BytecodeGuard.check(classes))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("java.lang.System.exit")
                .hasMessageContaining("a loop in")
                .hasMessageContaining("java.lang.String.repeat")
                .hasMessageContaining("java.lang.System.getProperty")
                .hasMessageContaining("java.lang.Class.forName");
    }

    @Test
    void the_guard_lets_ordinary_rules_through() {
        Map<String, byte[]> classes = TinyRules.raw("good", """
                rule "ordinary" agenda-group "derive"
                when
                    $p : Parameters()
                    $c : Client($age : age, age >= $p.years("tg-55plus.age-from"), sex in (Sex.MALE, Sex.FEMALE))
                    exists (Event(daysSince < $age) and Safety(dangerNow == true))
                    accumulate($s : Support(running == true); $n : count($s); $n >= 1)
                then
                    insert(Conclusion.of("FIRST", $c));
                end
                """);

        assertThatCode(() -> BytecodeGuard.check(classes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new java.io.File(\"x\").delete();",
                "java.nio.file.Files.exists(null);",
                "Runtime.getRuntime().halt(1);",
                "new Thread(() -> {}).start();"
            })
    void what_reaches_for_files_processes_or_threads_does_not_compile(String code) {
        assertThatThrownBy(() -> TinyRules.raw("denied", "rule \"denied\" when Client() then " + code + " end"))
                .isInstanceOf(RuleSetException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.nio.file.Files",
                "java.net.URL",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.reflect.Method",
                "java.util.ServiceLoader",
                "cz.opora.casefile.CaseFile",
                "cz.opora.internal.drools.RuleSession"
            })
    void for_rules_the_rest_of_the_class_path_does_not_exist(String name) {
        RuleClassLoader loader = new RuleClassLoader();

        assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.getResource(name.replace('.', '/') + ".class")).isNull();
        assertThat(loader.getResourceAsStream(name.replace('.', '/') + ".class"))
                .isNull();
    }

    @Test
    void what_rules_speak_of_is_there() throws Exception {
        assertThat(new RuleClassLoader().loadClass(Client.class.getName())).isSameAs(Client.class);
    }
}
