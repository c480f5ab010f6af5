package cz.opora.caseload;

import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.JsonDocuments;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which post in the office has which cases, format {@code opora-posts/1}. A post is called by a code, never by the name of
 * who holds it. Immutable.
 *
 * @param format always {@code opora-posts/1}
 * @param posts the posts
 */
public record Posts(String format, List<Post> posts) {
    /** The only format this version reads. */
    public static final String FORMAT = "opora-posts/1";

    /** Copies the list. */
    public Posts {
        posts = List.copyOf(posts);
    }

    /**
     * A post.
     *
     * @param id its code, such as {@code cm-1}: letters without accents, digits and hyphens
     * @param cases the ids of its cases
     * @param absentSince the first day nobody is there; null when somebody is
     */
    public record Post(
            String id, List<String> cases, @Nullable LocalDate absentSince) {
        /** Copies the list. */
        public Post {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Reads a file.
     *
     * @throws cz.opora.diagnostics.InvalidInputException with every problem of it
     */
    public static Posts load(Path path) {
        return JsonDocuments.read(path, PostsFormat.FILE, ReadMode.STRICT).value();
    }
}
