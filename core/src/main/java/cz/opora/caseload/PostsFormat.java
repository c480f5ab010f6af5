package cz.opora.caseload;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.BindingRules;
import cz.opora.internal.json.FileFormat;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.json.TextRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold in a file of posts beyond the types of its fields. Stateless. */
final class PostsFormat {
    static final FileFormat<Posts> FILE = new FileFormat<>(Posts.class, Posts.FORMAT, new Rules(), PostsFormat::check);

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{0,19}";

    private PostsFormat() {}

    private static final class Rules implements BindingRules {
        @Override
        public TextRule texts() {
            return TextRule.ONE_LINE;
        }
    }

    private static void check(Node root, Problems problems) {
        Map<String, String> owner = new HashMap<>();
        List<Node> posts = items(root.get("posts"));
        for (int at = 0; at < posts.size(); at++) {
            String pointer = "/posts/" + at;
            if (posts.get(at).get("id") instanceof ScalarNode id && !id.text().matches(ID)) {
                problems.error(
                        "bad-id",
                        id.line(),
                        pointer + "/id",
                        "is no code of a post.",
                        "Letters without accents, digits and hyphens, such as cm-1; never a name.");
            }
            List<Node> cases = items(posts.get(at).get("cases"));
            for (int each = 0; each < cases.size(); each++) {
                if (cases.get(each) instanceof ScalarNode id) {
                    String here = pointer + "/cases/" + each;
                    String first = owner.putIfAbsent(id.text(), here);
                    if (first != null) {
                        problems.error("repeated-id", id.line(), here, "the same case is at " + first + ".", null);
                    }
                }
            }
        }
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof ArrayNode list ? list.items() : List.of();
    }
}
