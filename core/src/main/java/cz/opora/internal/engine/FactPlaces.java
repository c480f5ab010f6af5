package cz.opora.internal.engine;

import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.facts.Consent;
import cz.opora.facts.Cooperation;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Support;
import cz.opora.internal.projection.CaseSection;
import cz.opora.internal.projection.ChildFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where in the case file the facts of each type come from; a star stands for an entry of a list. */
final class FactPlaces {
    private FactPlaces() {}

    static Map<Class<? extends Fact>, String> of() {
        Map<Class<? extends Fact>, String> places = new LinkedHashMap<>();
        CaseSection.all().forEach(section -> places.put(section.factClass(), section.pointer()));
        places.put(Children.class, "/household");
        places.put(Child.class, ChildFacts.POINTER + "/*");
        places.put(Need.class, "/needs/*");
        places.put(ProfileItem.class, "/profile/*");
        places.put(Support.class, "/supports/*");
        places.put(Refusal.class, "/refusals/*");
        places.put(RegisterEntry.class, "/refusals/*");
        places.put(Referral.class, "/referrals/*");
        places.put(Consent.class, "/consents/*");
        places.put(Event.class, "/events/*");
        places.put(DoneAction.class, "/done/*");
        places.put(Cooperation.class, "/cooperation");
        return places;
    }
}
