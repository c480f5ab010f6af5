package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NodeTest {
    private static final Node ROOT = TreeMutation.tree("{\"a\": {\"x/y\": [1, {\"z\": true}], \"n\": null}}");

    @Test
    void a_pointer_finds_what_it_points_at() {
        assertThat(ROOT.at("")).isSameAs(ROOT);
        assertThat(compact(ROOT.at("/a/x~1y/1/z"))).isEqualTo("true");
        assertThat(ROOT.at("/a/x~1y/2")).isNull();
        assertThat(ROOT.at("/a/x~1y/01")).isNull();
        assertThat(ROOT.at("/a/n")).as("null is the same as absent").isNull();
    }

    @Test
    void a_changed_copy_leaves_the_tree_as_it_was() {
        String before = compact(ROOT);

        assertThat(compact(ROOT.with("/a/x~1y/0", ScalarNode.text("new"))))
                .isEqualTo("{\"a\":{\"x/y\":[\"new\",{\"z\":true}],\"n\":null}}");
        assertThat(compact(ROOT.with("/a/x~1y/-", ScalarNode.number(3))))
                .isEqualTo("{\"a\":{\"x/y\":[1,{\"z\":true},3],\"n\":null}}");
        assertThat(compact(ROOT.with("/b/c", ScalarNode.truth(false))))
                .isEqualTo("{\"a\":{\"x/y\":[1,{\"z\":true}],\"n\":null},\"b\":{\"c\":false}}");
        assertThat(compact(ROOT)).isEqualTo(before);
    }

    @Test
    void a_null_value_takes_a_key_or_an_item_away() {
        assertThat(compact(ROOT.with("/a/x~1y", null))).isEqualTo("{\"a\":{\"n\":null}}");
        assertThat(compact(ROOT.with("/a/x~1y/0", null))).isEqualTo("{\"a\":{\"x/y\":[{\"z\":true}],\"n\":null}}");
        assertThat(ROOT.with("/not/there", null)).isSameAs(ROOT);
    }

    @Test
    void a_pointer_into_a_scalar_or_outside_a_list_is_refused() {
        assertThatThrownBy(() -> ROOT.with("/a/x~1y/0/q", ScalarNode.number(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ROOT.with("/a/x~1y/9", ScalarNode.number(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ROOT.at("a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String compact(Node node) {
        return JsonWriter.compact(node, EmptyCollections.KEPT);
    }
}
