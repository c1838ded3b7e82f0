package hiring.onsiteinterview.panel;

import hiring.choreography.text.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * The interviewers that one application's candidate meets.
 *
 * @param members in the order in which they were named
 */
public record Panel(List<PanelMember> members) {

    /** The panel while no visit is arranged. */
    public static final Panel EMPTY = new Panel(List.of());

    /** Returns the member with a name. */
    public Optional<PanelMember> member(String interviewer) {
        return members.stream()
                .filter(member -> Identifier.areSame(member.interviewer(), interviewer))
                .findFirst();
    }

    /** Returns whether a scorecard is still to be submitted. */
    public boolean isIncomplete() {
        return members.stream().anyMatch(member -> !member.hasSubmitted());
    }

    /** Returns how many of the members who have a vote have submitted their scorecards. */
    public int submitted() {
        return (int) members.stream()
                .filter(member -> member.role().hasSay() && member.hasSubmitted())
                .count();
    }

    /** Returns how many members have a vote. */
    int voters() {
        return (int) members.stream().filter(member -> member.role().hasSay()).count();
    }

    /** Returns whether a user may read all scorecards: a member may not before they have submitted their own. */
    boolean isOpenTo(String reader) {
        return member(reader).map(PanelMember::hasSubmitted).orElse(true);
    }
}
