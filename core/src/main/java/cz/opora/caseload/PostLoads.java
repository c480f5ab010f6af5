package cz.opora.caseload;

import cz.opora.caseload.CaseloadReport.PostLoad;
import cz.opora.codes.MethodLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each post carries; a case of which nothing is known is never counted as light. */
final class PostLoads {
    /** A case that was decided; null when its level of work is not determined. */
    record Known(@Nullable MethodLevel level) {
        boolean managed() {
            return level != null && level.compareTo(MethodLevel.CASE_MGMT_INDIVIDUAL) >= 0;
        }
    }

    private final Map<String, Known> cases;
    private final LocalDate asOf;
    private final PostLimits limits;

    PostLoads(Map<String, Known> cases, LocalDate asOf, PostLimits limits) {
        this.cases = cases;
        this.asOf = asOf;
        this.limits = limits;
    }

    /** How many cases with an id are under case management. */
    int managed() {
        return (int) cases.values().stream().filter(Known::managed).count();
    }

    /** The posts by their code: nobody is ranked. */
    List<PostLoad> of(Posts posts) {
        return posts.posts().stream()
                .sorted(Comparator.comparing(Posts.Post::id))
                .map(this::load)
                .toList();
    }

    private PostLoad load(Posts.Post post) {
        int managed = 0;
        int unknown = 0;
        for (String id : post.cases()) {
            Known known = cases.get(id);
            managed += known != null && known.managed() ? 1 : 0;
            unknown += known == null || known.level() == null ? 1 : 0;
        }
        Integer most = limits.intensiveMax();
        Integer days = limits.absentDays();
        LocalDate since = post.absentSince();
        Long absent = since == null || since.isAfter(asOf) ? null : ChronoUnit.DAYS.between(since, asOf);
        return new PostLoad(
                post.id(),
                post.cases().size(),
                managed,
                unknown,
                most != null && managed > most,
                absent,
                absent != null && days != null && absent > days);
    }
}
