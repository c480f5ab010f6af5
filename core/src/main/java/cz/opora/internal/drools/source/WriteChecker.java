package cz.opora.internal.drools.source;

import cz.opora.advice.Wanted;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Syntax.Argument;
import cz.opora.internal.drools.source.Syntax.LinkNode;
import cz.opora.internal.drools.source.Syntax.WriteNode;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the insert of a rule against the real factories. */
final class WriteChecker {
    private final RuleContext context;
    private final Problems problems;
    private final ArgumentChecker arguments;

    WriteChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
        this.arguments = new ArgumentChecker(context);
    }

    /** What the rule writes; null when it cannot, which is reported. */
    @Nullable WriteEntry check(WriteNode node, Scope scope) {
        Token factory = node.factory();
        if (factory == null) {
            return candidate(node, scope);
        }
        Optional<FactType> type = type(node.at());
        if (type.isEmpty()) {
            arguments.touch(node, scope);
            return null;
        }
        place(type.get(), node.at());
        call(type.get(), type.get().factories(), factory, node.arguments(), scope);
        links(type.get(), node, scope);
        return new WriteEntry(
                type.get().name(),
                factory.text(),
                node.arguments().stream().map(Argument::text).toList(),
                node.links().stream().map(LinkNode::text).toList());
    }

    private @Nullable WriteEntry candidate(WriteNode node, Scope scope) {
        Optional<Scope.Bound> bound = scope.use(node.at());
        if (bound.isEmpty()) {
            return null;
        }
        if (!bound.get().fromDirectory()) {
            problems.error(
                    Kinds.WRITE,
                    node.at(),
                    "insert(" + node.at().text() + ") is not allowed: only a Candidate taken from the directory is"
                            + " inserted as it is",
                    "Maybe Type.of(...)?");
            return null;
        }
        ReadableTypes.find("Candidate").ifPresent(type -> place(type, node.at()));
        return new WriteEntry("Candidate", "", List.of(node.at().text()), List.of());
    }

    private Optional<FactType> type(Token name) {
        Optional<FactType> type =
                ReadableTypes.find(name.text()).filter(each -> !each.factories().isEmpty());
        if (type.isEmpty()) {
            List<String> writable = ReadableTypes.types().stream()
                    .filter(each -> !each.factories().isEmpty())
                    .map(FactType::name)
                    .toList();
            problems.error(
                    Kinds.WRITE,
                    name,
                    "a rule cannot write " + name.text() + "; it writes " + String.join(", ", writable),
                    NearestName.of(name.text(), writable));
        }
        return type;
    }

    private void place(FactType type, Token at) {
        context.needsImport(type.type(), at);
        Phase phase = context.phase();
        if (phase != null && !type.writtenIn().contains(phase)) {
            problems.error(
                    Kinds.WRONG_PHASE,
                    at,
                    type.name() + " cannot be written in phase " + phase.group() + "; it is written in phase "
                            + ReadableTypes.groups(type.writtenIn()));
        }
    }

    private void call(FactType type, List<Method> methods, Token name, List<Argument> given, Scope scope) {
        List<Method> named = methods.stream()
                .filter(each -> each.getName().equals(name.text()))
                .toList();
        Optional<Method> method =
                named.stream().filter(each -> takes(each, given.size())).findFirst();
        if (method.isPresent()) {
            arguments.check(type, method.get(), given, scope);
            return;
        }
        given.forEach(each -> arguments.touch(each.value(), scope));
        if (named.isEmpty()) {
            unknownMethod(type, methods, name);
        } else {
            problems.error(
                    Kinds.WRITE,
                    name,
                    type.name() + '.' + name.text() + " does not take " + given.size()
                            + (given.size() == 1 ? " argument" : " arguments"),
                    "It is written " + forms(named) + '.');
        }
    }

    private void unknownMethod(FactType type, List<Method> methods, Token name) {
        List<String> known = methods.stream().map(Method::getName).distinct().toList();
        List<String> nearest = NearestName.of(name.text(), known);
        problems.error(
                Kinds.WRITE,
                name,
                "there is no " + type.name() + '.' + name.text(),
                nearest.isEmpty() ? known : nearest);
    }

    private static boolean takes(Method method, int count) {
        return method.isVarArgs() ? count >= method.getParameterCount() : count == method.getParameterCount();
    }

    private static String forms(List<Method> methods) {
        return methods.stream()
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .map(each -> each.replace("[]", ", ..."))
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(" or "));
    }

    private void links(FactType type, WriteNode node, Scope scope) {
        List<Method> links = type.links();
        if (links.isEmpty() && !node.links().isEmpty()) {
            Token link = node.links().get(0).name();
            problems.error(Kinds.WRITE, link, type.name() + " has no further link ." + link.text() + "(...)");
            return;
        }
        if (type.type() == Wanted.class && node.links().isEmpty()) {
            problems.error(
                    Kinds.WRITE,
                    node.at(),
                    "the chain names nobody",
                    "Maybe .lead(...) after " + type.name() + ".chain(...)?");
        }
        node.links().forEach(link -> call(type, links, link.name(), link.arguments(), scope));
    }
}
