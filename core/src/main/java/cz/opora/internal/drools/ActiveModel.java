package cz.opora.internal.drools;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A model with only the rules that hold: filtering here costs nothing at run time, unlike a filter on the agenda. */
final class ActiveModel implements Model {
    private final Model model;
    private final List<Rule> rules;

    ActiveModel(Model model, Set<String> activeNames) {
        this.model = model;
        this.rules = model.getRules().stream()
                .filter(rule -> activeNames.contains(rule.getName()))
                .toList();
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
