package hiring.onsiteinterview.panel;

import java.util.List;
import java.util.Optional;

/**
 * The people that one application's candidate meets.
 *
 * @param members in the order in which they were named
 */
public record Panel(List<PanelMember> members) {

    /** Nobody, as long as no visit is arranged. */
    public static final Panel NOBODY = new Panel(List.of());

    /** The member of a name. */
    public Optional<PanelMember> member(String interviewer) {
        return members.stream()
                .filter(member -> member.interviewer().equals(interviewer))
                .findFirst();
    }

    /** Whether a scorecard is still to be submitted. */
    public boolean isIncomplete() {
        return members.stream().anyMatch(member -> !member.hasSubmitted());
    }

    /** How many of those who have a say have submitted their scorecards. */
    public int submitted() {
        return (int) members.stream()
                .filter(member -> member.role().hasSay() && member.hasSubmitted())
                .count();
    }

    /** How many have a say. */
    int voices() {
        return (int) members.stream().filter(member -> member.role().hasSay()).count();
    }

    /** Whether somebody may read everybody's scorecards: not before they have submitted theirs. */
    boolean isOpenTo(String reader) {
        return member(reader).map(PanelMember::hasSubmitted).orElse(true);
    }
}
