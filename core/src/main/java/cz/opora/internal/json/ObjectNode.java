package cz.opora.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object; its keys are different from each other and keep the order of the file.
 *
 * @param members the keys and their values
 * @param line the line, from 1; 0 when it was made by code
 */
public record ObjectNode(List<Member> members, int line) implements Node {
    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     * @param line the line of the key
     */
    public record Member(String key, Node value, int line) {}

    /** Copies the list. */
    public ObjectNode {
        members = List.copyOf(members);
    }

    @Override
    public String kind() {
        return "an object";
    }

    @Override
    public @Nullable Node get(String key) {
        for (Member member : members) {
            if (member.key.equals(key)) {
                return member.value.isNull() ? null : member.value;
            }
        }
        return null;
    }

    /** A copy with another value under a key, in its old place or at the end; without the key when the value is null. */
    ObjectNode withMember(String key, @Nullable Node value) {
        List<Member> copy = new ArrayList<>();
        boolean placed = false;
        for (Member member : members) {
            if (!member.key.equals(key)) {
                copy.add(member);
            } else if (value != null) {
                copy.add(new Member(key, value, member.line));
                placed = true;
            }
        }
        if (value != null && !placed) {
            copy.add(new Member(key, value, value.line()));
        }
        return new ObjectNode(copy, line);
    }
}
