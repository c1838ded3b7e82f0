package hiring.onsiteinterview.panel;

import hiring.choreography.scorecard.Recommendation;
import java.util.Optional;

/**
 * An interviewer on the panel of one application.
 *
 * @param recommendation empty until their scorecard is submitted
 * @param dissented whether the decision went against it
 */
public record PanelMember(
        String interviewer, PanelRole role, Optional<Recommendation> recommendation, boolean dissented) {

    /** A new member, who has not submitted a scorecard. */
    public static PanelMember invited(String interviewer, PanelRole role) {
        return new PanelMember(interviewer, role, Optional.empty(), false);
    }

    /** This member, by another spelling of the name. */
    public PanelMember named(String spelling) {
        return new PanelMember(spelling, role, recommendation, dissented);
    }

    /** Returns whether they have submitted their scorecard. */
    public boolean hasSubmitted() {
        return recommendation.isPresent();
    }

    boolean dissentsFrom(boolean passed) {
        return role.hasSay()
                && recommendation.filter(said -> said.isAgainst(passed)).isPresent();
    }
}
