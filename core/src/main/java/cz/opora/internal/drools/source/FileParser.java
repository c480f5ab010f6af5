package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.FileNode;
import cz.opora.internal.drools.source.Syntax.RuleNode;
import cz.opora.internal.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a file: its head, then rule by rule. */
final class FileParser {
    private final List<Token> tokens;
    private final Problems problems;

    FileParser(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    FileNode read() {
        List<Integer> starts = IntStream.range(0, tokens.size())
                .filter(this::beginsRule)
                .boxed()
                .toList();
        int firstRule = starts.isEmpty() ? tokens.size() - 1 : starts.get(0);
        HeadParser head = new HeadParser(part(0, firstRule, "head of the file"), problems);
        head.read();
        List<RuleNode> rules = new ArrayList<>();
        for (int each = 0; each < starts.size(); each++) {
            int stop = each + 1 < starts.size() ? starts.get(each + 1) : tokens.size() - 1;
            RuleParser parser = new RuleParser(part(starts.get(each), stop, "rule"), problems);
            rules.add(parser.read());
            between(parser.rest());
        }
        if (rules.isEmpty()) {
            problems.error(Kinds.NO_RULES, tokens.get(tokens.size() - 1), "the file holds no rule");
        }
        return new FileNode(head.imports(), head.phase(), rules);
    }

    private boolean beginsRule(int at) {
        Token token = tokens.get(at);
        return token.is("rule")
                && (token.startsLine() || tokens.get(at + 1).is(Kind.TEXT))
                && (at == 0 || !tokens.get(at - 1).isOneOf(".", "@", "("));
    }

    private List<Token> part(int from, int to, String name) {
        List<Token> part = new ArrayList<>(tokens.subList(from, to));
        part.add(from == to ? tokens.get(to).endOf(name) : tokens.get(to - 1).endOf(name));
        return part;
    }

    /** Between rules stands nothing: the first word is reported, and each later line with a construct of DRL. */
    private void between(List<Token> rest) {
        boolean first = true;
        for (Token token : rest) {
            if (first
                    || (token.startsLine()
                            && Refusals.of(Refusals.Part.FILE, token).isPresent())) {
                TokenStream one = new TokenStream(List.of(token, token.endOf("file")), problems);
                one.unexpected("a rule or the end of the file");
            }
            first = false;
        }
    }
}
