package hiring.onsiteinterview.panel;

import hiring.choreography.web.Conflict;
import hiring.choreography.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The panels, one for each application whose candidate was invited. */
@Singleton
public class Panels {

    /** The action of submitting one's scorecard. */
    public static final String SCORECARD = "scorecard";

    /** A submitted scorecard cannot be removed. */
    public static final Conflict SCORECARD_SUBMITTED = new Conflict(
            "scorecard-submitted",
            "The scorecard was submitted already",
            "anita has submitted a scorecard already; add a comment instead.");

    private final PanelSeats seats;
    private final Quorum quorum;

    Panels(PanelSeats seats, Quorum quorum) {
        this.seats = seats;
        this.quorum = quorum;
    }

    /** Returns the panels of some applications, except those without a panel. */
    public Map<Long, Panel> of(List<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return seats.of(applications).stream()
                .collect(Collectors.groupingBy(
                        PanelSeat::applicationId,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Panels::panel)));
    }

    /** Returns the panel of one application. */
    public Panel of(long application) {
        return panel(seats.of(List.of(application)));
    }

    /**
     * Replaces the members of a panel.
     *
     * @param wanted returns the members, given the panel before
     * @return the new panel
     * @throws ConflictException if it would remove a member who has submitted a scorecard
     */
    @Transactional
    public Panel replace(long application, Function<Panel, List<PanelMember>> wanted) {
        Panel before = of(application);
        List<PanelMember> members = wanted.apply(before);
        requireNoneLost(before, members);
        seats.deleteByApplicationId(application);
        if (!members.isEmpty()) {
            seats.add(IntStream.range(0, members.size())
                    .mapToObj(place -> PanelSeat.of(application, place, members.get(place)))
                    .toList());
        }
        return new Panel(members);
    }

    /**
     * Checks that the panel's decision may be recorded, and stores who was against it. It begins no transaction: a refusal
     * would roll back the other decisions of a bulk request.
     *
     * @throws ConflictException if too few have submitted their scorecards
     */
    public void decide(long application, boolean passed) {
        List<PanelSeat> panel = seats.of(List.of(application));
        quorum.require(panel(panel));
        if (!panel.isEmpty()) {
            seats.keepDissent(
                    panel.stream().map(seat -> seat.afterDecision(passed)).toList());
        }
    }

    private static Panel panel(List<PanelSeat> seats) {
        return new Panel(seats.stream().map(PanelSeat::member).toList());
    }

    private static void requireNoneLost(Panel before, List<PanelMember> after) {
        Panel wanted = new Panel(after);
        before.members().stream()
                .filter(member -> member.hasSubmitted()
                        && wanted.member(member.interviewer()).isEmpty())
                .findFirst()
                .ifPresent(lost -> {
                    throw new ConflictException(
                            SCORECARD_SUBMITTED,
                            lost.interviewer() + " has submitted a scorecard, and so stays on the panel.");
                });
    }
}
