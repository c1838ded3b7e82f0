package hiring.system.rig.oracle;

import static hiring.system.rig.oracle.History.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The oracle finds nothing where all is well, and everything that is planted. */
class OracleTest {

    private final History history = History.ofAHire();

    @Test
    void finds_nothing_where_all_is_well() {
        assertThat(history.violations()).isEmpty();
    }

    @Test
    void finds_a_command_that_was_lost() {
        history.log.removeIf(event -> event.actor().equals("a-6"));

        assertThat(history.violations())
                .anyMatch(violation -> violation.startsWith("every acknowledged command exactly once: application 7, "
                        + "health-screening RECORD PASSED by a-6: expected one event, found 0"));
    }

    @Test
    void finds_a_command_that_was_carried_out_twice() {
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 5, "offer.accepted", "a-9", ""));

        assertThat(history.violations())
                .anyMatch(violation -> violation.contains("by a-9: expected one event, found 2"));
    }

    @Test
    void finds_a_command_in_another_owners_log() {
        history.log.removeIf(event -> event.actor().equals("a-3"));
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 5, "offer.passed", "a-3", ""));

        assertThat(history.violations())
                .anyMatch(violation -> violation.contains("by a-3: expected one event, found 1"));
    }

    @Test
    void finds_a_hole_in_the_revisions() {
        history.log.removeIf(event -> event.owner() == Owner.PHONE_SCREEN && event.revision() == 1);

        assertThat(history.violations())
                .contains("revisions without holes: application 7: expected phone-screen 1 to 2, found [2]");
    }

    @Test
    void finds_a_second_open_offer() {
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 5, "offer.reopened", "somebody", ""));
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 6, "offer.opened", "offer-service", ""));
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 7, "offer.opened", "offer-service", ""));

        assertThat(history.violations())
                .anyMatch(violation -> violation.contains("one open offer, found 7/offer/7 opens another"));
    }

    @Test
    void finds_an_offer_before_both_checks_had_passed() {
        history.log.removeIf(event -> event.type().equals("background-check.passed"));

        assertThat(history.violations())
                .anyMatch(violation -> violation.contains("both checks passed before 7/offer/1"));
    }

    @Test
    void finds_a_reaction_to_what_never_happened() {
        history.log.add(new Logged(Owner.OFFER, APPLICATION, 5, "offer.updated", "x", "7/phone-screen/9"));

        assertThat(history.violations()).anyMatch(violation -> violation.endsWith("found no 7/phone-screen/9"));
    }

    @Test
    void finds_a_wrong_cell() {
        history.row.put("overall", "IN_PROGRESS");

        assertThat(history.violations())
                .containsExactly("every final status by the rule: application 7: expected overall 'HIRED', "
                        + "found 'IN_PROGRESS'");
    }

    @Test
    void finds_a_stage_that_missed_something() {
        history.journeys.removeIf(kept -> kept.owner() == Owner.HEALTH_SCREENING);

        assertThat(history.violations())
                .contains("what is kept in journey: application 7: expected health-screening 'PASSED' at revision 2, "
                        + "found nothing");
    }

    @Test
    void finds_what_the_timeline_lacks_and_what_it_has_too_much_of() {
        history.timeline.remove(0);
        history.timeline.add(new Heard(APPLICATION, "offer", 9, "offer.closed"));

        assertThat(history.violations())
                .contains(
                        "a timeline of every event once: 7/application/1: expected application.drafted, found null",
                        "a timeline of every event once: 7/offer/9: expected nothing, found offer.closed");
    }

    @Test
    void finds_what_was_left_in_an_outbox() {
        history.leftOver.put("outbox of offer-service", 1L);

        assertThat(history.violations())
                .containsExactly("nothing left over: outbox of offer-service: expected 0, found 1");
    }
}
