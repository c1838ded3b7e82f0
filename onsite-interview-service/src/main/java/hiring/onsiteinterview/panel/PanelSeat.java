package hiring.onsiteinterview.panel;

import hiring.choreography.scorecard.Recommendation;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a panel as stored in the database.
 *
 * @param seat the member's place in the order in which they were named, from 0
 * @param recommendation from the member's scorecard, which is in another table; null until it is submitted
 */
@MappedEntity("panel_member")
record PanelSeat(
        @Id long applicationId,
        @Id String interviewer,
        int seat,
        PanelRole role,
        boolean dissented,
        @Nullable Recommendation recommendation) {

    static PanelSeat of(long application, int seat, PanelMember member) {
        return new PanelSeat(application, member.interviewer(), seat, member.role(), false, null);
    }

    PanelMember member() {
        return new PanelMember(interviewer, role, Optional.ofNullable(recommendation), dissented);
    }

    PanelSeat afterDecision(boolean passed) {
        return new PanelSeat(applicationId, interviewer, seat, role, member().dissentsFrom(passed), recommendation);
    }
}
