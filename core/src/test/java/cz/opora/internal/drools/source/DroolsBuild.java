package cz.opora.internal.drools.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What Drools itself makes of rule files. */
final class DroolsBuild {
    private DroolsBuild() {}

    /** The errors of compiling files as executable model. */
    static List<String> errors(List<SourceFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("cz.opora", "reader-test", "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (SourceFile file : files) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            system.write(
                    "src/main/resources/" + file.path(), services.getResources().newByteArrayResource(bytes, "UTF-8"));
        }
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(ExecutableModelProject.class);
        services.getRepository().removeKieModule(release);
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .toList();
    }

    /** What the parser of Drools reads. */
    static PackageDescr parsed(SourceFile file) throws DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read = parser.parse(false, file.text());
        if (parser.hasErrors()) {
            throw new DroolsParserException(parser.getErrors().toString());
        }
        return read;
    }
}
