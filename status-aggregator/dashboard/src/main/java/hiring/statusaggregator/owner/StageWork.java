package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The pending work of a stage that a user may see.
 *
 * @param owner empty if the owner's address is not known
 * @param answer whether and how the owner has answered
 * @param assigned the user's own work, what is due first at the front
 * @param unassigned work that any of the stage's users may take, in the same order
 * @param isWhole false if there is more of either
 */
public record StageWork(
        StageName stage,
        Optional<ServiceEndpoint> owner,
        Answer answer,
        List<Item> assigned,
        List<Item> unassigned,
        boolean isWhole) {

    /** Copies the work that it is given. */
    public StageWork {
        assigned = List.copyOf(assigned);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * The work on one application.
     *
     * @param due empty if the stage has no service level
     * @param appointment when the candidate is met; empty unless that is arranged
     * @param detail what the owner waits for, and what is missing for it; empty if it does not say
     * @param actions the allowed actions
     */
    public record Item(
            long application,
            String candidate,
            String position,
            Optional<Instant> due,
            boolean overdue,
            Optional<Appointment> appointment,
            Optional<String> detail,
            List<String> actions) {

        /** Copies the actions that it is given. */
        public Item {
            actions = List.copyOf(actions);
        }

        static Item of(JsonNode record) {
            return new Item(
                    record.path("applicationId").asLong(),
                    record.path("candidate").asText(""),
                    record.path("position").asText(""),
                    JsonTime.of(record.path("due")),
                    record.path("overdue").asBoolean(),
                    Appointment.of(record),
                    JsonText.of(record.path("detail")),
                    StreamSupport.stream(record.path("allowedActions").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        }
    }

    static StageWork without(StageName stage, Optional<ServiceEndpoint> owner, Answer answer) {
        return new StageWork(stage, owner, answer, List.of(), List.of(), true);
    }
}
