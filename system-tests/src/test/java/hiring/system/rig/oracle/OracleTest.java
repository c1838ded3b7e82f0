package hiring.system.rig.oracle;

import static hiring.system.rig.oracle.SampleEvidence.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The oracle finds nothing in correct evidence, and every inserted error. */
class OracleTest {

    private final SampleEvidence evidence = SampleEvidence.ofAHire();

    @Test
    void finds_nothing_in_correct_evidence() {
        assertThat(evidence.violations()).isEmpty();
    }

    @Test
    void finds_a_command_that_was_lost() {
        evidence.log.removeIf(event -> event.actor().equals("a-6"));

        assertThat(evidence.violations())
                .anyMatch(violation -> violation.startsWith("every acknowledged command exactly once: application 7, "
                        + "health-screening RECORD PASSED by a-6: expected one event, found 0"));
    }

    @Test
    void finds_a_command_that_was_carried_out_twice() {
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 5, "offer.accepted", "a-9", ""));

        assertThat(evidence.violations())
                .anyMatch(violation -> violation.contains("by a-9: expected one event, found 2"));
    }

    @Test
    void finds_a_command_in_another_owners_log() {
        evidence.log.removeIf(event -> event.actor().equals("a-3"));
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 5, "offer.passed", "a-3", ""));

        assertThat(evidence.violations())
                .anyMatch(violation -> violation.contains("by a-3: expected one event, found 1"));
    }

    @Test
    void finds_a_gap_in_the_revisions() {
        evidence.log.removeIf(event -> event.owner() == Owner.PHONE_SCREEN && event.revision() == 1);

        assertThat(evidence.violations())
                .contains("revisions without gaps: application 7: expected phone-screen 1 to 2, found [2]");
    }

    @Test
    void finds_a_second_open_offer() {
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 5, "offer.reopened", "anyone", ""));
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 6, "offer.opened", "offer-service", ""));
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 7, "offer.opened", "offer-service", ""));

        assertThat(evidence.violations())
                .anyMatch(violation -> violation.contains("one open offer, found 7/offer/7 opens another"));
    }

    @Test
    void finds_an_offer_before_both_checks_had_passed() {
        evidence.log.removeIf(event -> event.type().equals("background-check.passed"));

        assertThat(evidence.violations())
                .anyMatch(violation -> violation.contains("both checks passed before 7/offer/1"));
    }

    @Test
    void finds_a_reaction_to_an_event_that_does_not_exist() {
        evidence.log.add(new LoggedEvent(Owner.OFFER, APPLICATION, 5, "offer.updated", "x", "7/phone-screen/9"));

        assertThat(evidence.violations()).anyMatch(violation -> violation.endsWith("found no 7/phone-screen/9"));
    }

    @Test
    void finds_a_wrong_cell() {
        evidence.row.put("overall", "IN_PROGRESS");

        assertThat(evidence.violations())
                .containsExactly("every final status by the rule: application 7: expected overall 'HIRED', "
                        + "found 'IN_PROGRESS'");
    }

    @Test
    void finds_a_stage_with_an_outdated_status() {
        evidence.journeys.removeIf(record -> record.owner() == Owner.HEALTH_SCREENING);

        assertThat(evidence.violations())
                .contains("every record in stage_record by the rule: application 7: expected health-screening 'PASSED'"
                        + " at revision 2, found none");
    }

    @Test
    void finds_missing_and_unexpected_timeline_entries() {
        evidence.timeline.remove(0);
        evidence.timeline.add(new ReceivedEvent(APPLICATION, "offer", 9, "offer.closed"));

        assertThat(evidence.violations())
                .contains(
                        "a timeline of every event once: 7/application/1: expected application.drafted, found null",
                        "a timeline of every event once: 7/offer/9: expected nothing, found offer.closed");
    }

    @Test
    void finds_an_event_that_was_not_published() {
        evidence.leftOver.put("unpublished events of offer-service", 1L);

        assertThat(evidence.violations())
                .containsExactly("nothing left over: unpublished events of offer-service: expected 0, found 1");
    }
}
