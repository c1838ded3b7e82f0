package hiring.backgroundcheck.file;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a revised report means for a notice and for a dispute. */
class RevisionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Finding ONE = new Finding("1", CheckType.IDENTITY, "one");
    private static final Finding TWO = new Finding("2", CheckType.EDUCATION, "two");
    private static final Adjudication NOTICED = Adjudication.UNDECIDED.noticed(NOON, NOON.plus(WEEK));
    private static final List<FindingOnFile> ONE_IN_NOTICE = List.of(new FindingOnFile(ONE, true));

    @Test
    void without_a_notice_nothing_is_decided_as_before() {
        Revision revision = revise(Adjudication.UNDECIDED, List.of(new FindingOnFile(ONE, false)), TWO);

        assertThat(revision.adjudication()).isEqualTo(Adjudication.UNDECIDED);
        assertThat(revision.findings()).containsExactly(new FindingOnFile(TWO, false));
    }

    @Test
    void a_notice_is_good_while_all_that_it_named_stands() {
        Revision revision = revise(NOTICED, ONE_IN_NOTICE, ONE, TWO);

        assertThat(revision.adjudication()).isEqualTo(NOTICED);
        assertThat(revision.findings()).containsExactly(new FindingOnFile(ONE, true), new FindingOnFile(TWO, false));
    }

    @Test
    void a_notice_of_removed_or_changed_findings_is_void() {
        Finding changed = new Finding("1", CheckType.IDENTITY, "something else");

        assertThat(revise(NOTICED, ONE_IN_NOTICE, TWO).adjudication()).isEqualTo(Adjudication.UNDECIDED);
        assertThat(revise(NOTICED, ONE_IN_NOTICE, changed).findings())
                .containsExactly(new FindingOnFile(changed, false));
    }

    @Test
    void a_dispute_is_over_and_the_candidate_has_all_the_time_again() {
        Adjudication disputed = NOTICED.disputed(NOON.plusSeconds(1), true);

        Revision revision = Revision.of(
                disputed, ONE_IN_NOTICE, List.of(ONE, TWO), NOON.plusSeconds(2).plus(WEEK));

        assertThat(revision.adjudication().state()).isEqualTo(Adjudication.State.PRE_ADVERSE);
        assertThat(revision.adjudication().waitsUntil())
                .contains(NOON.plusSeconds(2).plus(WEEK));
        assertThat(revision.adjudication().disputedAt()).isEmpty();
    }

    private static Revision revise(Adjudication before, List<FindingOnFile> known, Finding... found) {
        return Revision.of(before, known, List.of(found), NOON.plus(WEEK));
    }
}
