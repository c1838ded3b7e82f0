package hiring.choreography.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.Problem;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/**
 * The result of one command for many applications. What is allowed is done, in one transaction.
 *
 * @param done how many
 */
@Introspected
public record Bulk(int done, List<Item> items) {

    /** No more at once. */
    static final int MOST = 500;

    /**
     * What became of one.
     *
     * @param status its status by now; null where it is blank, and where nothing was done
     * @param problem why nothing was done, as it would have been answered alone
     */
    @Introspected
    public record Item(
            ApplicationId applicationId,
            Optional<String> status,
            Optional<Integer> revision,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Problem> problem) {

        static Item done(StageRecord record) {
            return new Item(
                    record.application(), record.status().cell(), Optional.of(record.revision()), Optional.empty());
        }

        static Item refused(ApplicationId application, Problem problem) {
            return new Item(application, Optional.empty(), Optional.empty(), Optional.of(problem));
        }
    }

    static Bulk of(List<Item> items) {
        return new Bulk(
                (int) items.stream().filter(item -> item.problem().isEmpty()).count(), items);
    }
}
