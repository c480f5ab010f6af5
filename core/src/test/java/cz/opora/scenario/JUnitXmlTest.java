package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {
    private static final ScenarioResult PASSED = new ScenarioResult("a/b.scenarios.yaml", 1, "Klidný", List.of());
    private static final ScenarioResult FAILED = failed("c.scenarios.yaml", "expected X to fire, but it is not met.");

    private static ScenarioResult failed(String file, String message) {
        String name = "Název <&\"' \u0001";
        return new ScenarioResult(file, 7, name, List.of(new ScenarioFailure(file, 7, name, message)));
    }

    private static Document read(List<ScenarioResult> results) throws Exception {
        InputSource source = new InputSource(new StringReader(JUnitXml.of(results)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
    }

    @Test
    void each_file_is_a_suite_and_each_scenario_a_case() throws Exception {
        Document xml = read(List.of(PASSED, FAILED));

        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("2");
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) xml.getElementsByTagName("testcase").item(0)).getAttribute("classname"))
                .isEqualTo("a.b");
    }

    @Test
    void a_failure_begins_with_file_and_line() throws Exception {
        Element failure =
                (Element) read(List.of(FAILED)).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message"))
                .startsWith("c.scenarios.yaml:7: ")
                .contains("expected X to fire");
    }

    @Test
    void hostile_names_stay_text() throws Exception {
        Element testCase =
                (Element) read(List.of(FAILED)).getElementsByTagName("testcase").item(0);

        assertThat(testCase.getAttribute("name")).isEqualTo("Název <&\"'  (line 7)");
    }
}
