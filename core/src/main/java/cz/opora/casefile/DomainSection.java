package cz.opora.casefile;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.util.Map;

/** A section about one domain of needs, with the situations known in it. */
public interface DomainSection extends Section {
    /** The domain this section is about. */
    NeedDomain domain();

    /**
     * The situations known to be true or false. One that is not listed is unknown, unless {@link CaseFile#assessed}
     * closes the domain: then it is false.
     */
    Map<Situation, Boolean> situations();
}
