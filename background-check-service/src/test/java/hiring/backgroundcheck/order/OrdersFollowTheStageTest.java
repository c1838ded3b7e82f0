package hiring.backgroundcheck.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.journey.Party;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.testing.OtherServices;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is an order under way for every open check, and never two. */
class OrdersFollowTheStageTest {

    private static final String FIRST = "7/background-check/order-1";
    private static final String SECOND = "7/background-check/order-2";

    @SuppressWarnings("NullAway.Init")
    private BackgroundCheckFixture fixture;

    @BeforeEach
    void open() {
        fixture = BackgroundCheckFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_check_that_the_candidate_agrees_to_has_one_order() {
        fixture.agreed(7);

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.orders(7)).containsExactly("1 TO_PLACE");
    }

    @Test
    void nothing_is_ordered_without_consent() {
        fixture.opened(7);
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.orders(7)).isEmpty();
        assertThat(fixture.provider().ordered()).isEmpty();
    }

    @Test
    void nothing_is_ordered_before_the_turn_of_the_check_has_come() {
        fixture.receive(OtherServices.of(7).submitted());

        assertThat(fixture.orders(7)).isEmpty();
    }

    @Test
    void an_order_is_resumed_in_the_transaction_that_opens_the_check_again() {
        OtherServices others = fixture.placed(7);
        fixture.receive(others.failed("health-screening"));

        assertThatThrownBy(() -> hearAndRollBack(others.reopened("health-screening")))
                .hasMessage("rolled back");

        assertThat(fixture.status(7)).isEqualTo("CANCELLED");
        assertThat(fixture.orders(7)).containsExactly("1 SUSPENDED");
    }

    @Test
    void hearing_it_all_again_orders_nothing_more() {
        OtherServices others = OtherServices.of(7);
        Event[] received = {others.submitted(), others.passed("onsite-interview")};

        fixture.receive(received);
        fixture.consent(7).good();
        fixture.receive(received);
        fixture.serve();
        fixture.receive(received);
        fixture.serve();

        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
        assertThat(fixture.provider().ordered()).containsExactly(FIRST);
    }

    @Test
    void a_cancelled_check_suspends_its_order_and_resumes_it_without_a_second_one() {
        OtherServices others = fixture.placed(7);

        fixture.receive(others.failed("health-screening"));
        assertThat(fixture.status(7)).isEqualTo("CANCELLED");
        assertThat(fixture.orders(7)).containsExactly("1 SUSPENDED");
        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(fixture.provider().asked()).isEmpty();

        fixture.receive(others.reopened("health-screening"));
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
        fixture.provider().findsNothing(FIRST);
        fixture.serve();
        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(fixture.provider().ordered()).containsExactly(FIRST);
    }

    @Test
    void an_order_suspended_before_it_was_placed_is_placed_once_the_check_goes_on() {
        OtherServices others = fixture.agreed(7);

        fixture.receive(others.withdrawn(Party.CANDIDATE));
        fixture.serve();
        assertThat(fixture.provider().ordered()).isEmpty();

        fixture.receive(others.reinstated());
        fixture.serve();
        assertThat(fixture.provider().ordered()).containsExactly(FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void a_check_reopened_after_its_report_is_ordered_anew() {
        fixture.placed(7);
        fixture.provider().findsNothing(FIRST);
        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(fixture.status(7)).isEqualTo("PASSED");

        fixture.reopen(7).good();
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED", "2 PLACED");
        assertThat(fixture.provider().ordered()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_check_reopened_while_the_application_has_ended_is_ordered_anew_when_it_goes_on() {
        OtherServices others = fixture.placed(7);
        fixture.record(7, "PASSED").good();
        fixture.receive(others.failed("health-screening"));

        fixture.reopen(7).good();
        assertThat(fixture.status(7)).isEqualTo("CANCELLED");
        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED");

        fixture.receive(others.reopened("health-screening"));
        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED", "2 TO_PLACE");
    }

    @Test
    void an_outcome_recorded_by_hand_concludes_the_order() {
        fixture.placed(7);

        fixture.record(7, "PASSED").good();
        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED");
        assertThat(fixture.provider().asked()).isEmpty();
    }

    @Test
    void a_report_for_a_check_cancelled_meanwhile_changes_nothing() {
        OtherServices others = fixture.placed(7);
        fixture.provider().findsNothing(FIRST);
        fixture.provider().whileCalled(() -> fixture.receive(others.failed("health-screening")));

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(fixture.status(7)).isEqualTo("CANCELLED");
        assertThat(fixture.read(7).text("outcome")).isEqualTo("null");
        assertThat(fixture.orders(7)).containsExactly("1 SUSPENDED");
        assertThat(fixture.service().publishedTypes(7))
                .containsExactly("background-check.opened", "background-check.updated", "background-check.cancelled");
    }

    @Test
    void a_report_on_an_order_replaced_meanwhile_says_nothing_about_the_new_one() {
        fixture.placed(7);
        fixture.provider().findsNothing(FIRST);
        fixture.provider().whileCalled(() -> {
            fixture.record(7, "FAILED").good();
            fixture.reopen(7).good();
        });

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.orders(7)).containsExactly("1 CONCLUDED", "2 TO_PLACE");
        assertThat(fixture.service().publishedTypes(7))
                .containsExactly(
                        "background-check.opened",
                        "background-check.updated",
                        "background-check.failed",
                        "background-check.reopened");
    }

    private void hearAndRollBack(Event event) {
        fixture.service().bean(Transactions.class).write(() -> {
            fixture.service().bean(EventHandler.class).handle(List.of(new IncomingEvent(event, "")));
            throw new IllegalStateException("rolled back");
        });
    }
}
