package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.Argument;
import cz.opora.internal.drools.source.Syntax.LinkNode;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.WriteNode;
import cz.opora.internal.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the one insert of a rule. Nothing else, not even a comment, may stand between then and end. */
final class WriteParser {
    private static final String INSERT = "insert(...);";

    private final TokenStream tokens;
    private final OperandParser operands;

    WriteParser(TokenStream tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    /** The insert, up to the word end. */
    WriteNode untilEnd() {
        if (!tokens.peek().is("insert")) {
            throw tokens.unexpected(INSERT);
        }
        tokens.next();
        tokens.expect("(");
        WriteNode write =
                tokens.peek().is(Kind.VARIABLE) ? new WriteNode(tokens.next(), null, List.of(), List.of()) : factory();
        tokens.expect(")");
        tokens.expect(";");
        if (!tokens.atEnd() && !tokens.peek().is("end")) {
            throw tokens.unexpected("end after the insert");
        }
        return write;
    }

    private WriteNode factory() {
        if (Refusals.of(Refusals.Part.THEN, tokens.peek()).isPresent()) {
            throw tokens.unexpected("Type.factory(...)");
        }
        Token type = tokens.expect(Kind.WORD, "Type.factory(...) or a variable");
        tokens.expect(".");
        Token factory = tokens.expect(Kind.WORD, "a factory of " + type.text());
        List<Argument> arguments = arguments();
        List<LinkNode> links = new ArrayList<>();
        while (tokens.peek().is(".")) {
            int start = tokens.position();
            tokens.next();
            Token name = tokens.expect(Kind.WORD, "a link of the chain");
            List<Argument> values = arguments();
            links.add(new LinkNode(Wording.of(tokens.since(start)), name, values));
        }
        return new WriteNode(type, factory, arguments, links);
    }

    private List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        tokens.expect("(");
        if (tokens.accept(")")) {
            return arguments;
        }
        do {
            int start = tokens.position();
            Operand value = operands.read();
            arguments.add(new Argument(Wording.of(tokens.since(start)), value));
        } while (tokens.accept(","));
        tokens.expect(")");
        return arguments;
    }
}
