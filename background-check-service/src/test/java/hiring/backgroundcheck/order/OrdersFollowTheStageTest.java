package hiring.backgroundcheck.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.journey.Party;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.testing.Elsewhere;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is an order under way for every open check, and never two. */
class OrdersFollowTheStageTest {

    private static final String FIRST = "7/background-check/order-1";
    private static final String SECOND = "7/background-check/order-2";

    @SuppressWarnings("NullAway.Init")
    private CheckingRoom room;

    @BeforeEach
    void open() {
        room = CheckingRoom.open();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_check_that_the_candidate_agrees_to_has_one_order() {
        room.agreed(7);

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.orders(7)).containsExactly("1 TO_PLACE");
    }

    @Test
    void nothing_is_ordered_without_consent() {
        room.opened(7);
        room.serve();

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.orders(7)).isEmpty();
        assertThat(room.provider().ordered()).isEmpty();
    }

    @Test
    void nothing_is_ordered_before_the_turn_of_the_check_has_come() {
        room.receive(Elsewhere.of(7).submitted());

        assertThat(room.orders(7)).isEmpty();
    }

    @Test
    void an_order_is_resumed_in_the_transaction_that_opens_the_check_again() {
        Elsewhere elsewhere = room.placed(7);
        room.receive(elsewhere.failed("health-screening"));

        assertThatThrownBy(() -> hearAndRollBack(elsewhere.reopened("health-screening")))
                .hasMessage("rolled back");

        assertThat(room.status(7)).isEqualTo("CANCELLED");
        assertThat(room.orders(7)).containsExactly("1 SUSPENDED");
    }

    @Test
    void hearing_it_all_again_orders_nothing_more() {
        Elsewhere elsewhere = Elsewhere.of(7);
        Event[] heard = {elsewhere.submitted(), elsewhere.passed("onsite-interview")};

        room.receive(heard);
        room.consent(7).good();
        room.receive(heard);
        room.serve();
        room.receive(heard);
        room.serve();

        assertThat(room.orders(7)).containsExactly("1 PLACED");
        assertThat(room.provider().ordered()).containsExactly(FIRST);
    }

    @Test
    void a_cancelled_check_suspends_its_order_and_resumes_it_without_a_second_one() {
        Elsewhere elsewhere = room.placed(7);

        room.receive(elsewhere.failed("health-screening"));
        assertThat(room.status(7)).isEqualTo("CANCELLED");
        assertThat(room.orders(7)).containsExactly("1 SUSPENDED");
        room.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(room.provider().asked()).isEmpty();

        room.receive(elsewhere.reopened("health-screening"));
        assertThat(room.orders(7)).containsExactly("1 PLACED");
        room.provider().findsNothing(FIRST);
        room.serve();
        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(room.provider().ordered()).containsExactly(FIRST);
    }

    @Test
    void an_order_suspended_before_it_was_placed_is_placed_once_the_check_goes_on() {
        Elsewhere elsewhere = room.agreed(7);

        room.receive(elsewhere.withdrawn(Party.CANDIDATE));
        room.serve();
        assertThat(room.provider().ordered()).isEmpty();

        room.receive(elsewhere.reinstated());
        room.serve();
        assertThat(room.provider().ordered()).containsExactly(FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void a_check_reopened_after_its_report_is_ordered_anew() {
        room.placed(7);
        room.provider().findsNothing(FIRST);
        room.serveAfter(ScriptedProvider.CHECK_TAKES);
        assertThat(room.status(7)).isEqualTo("PASSED");

        room.reopen(7).good();
        room.serve();

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.orders(7)).containsExactly("1 CONCLUDED", "2 PLACED");
        assertThat(room.provider().ordered()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_check_reopened_while_the_application_has_ended_is_ordered_anew_when_it_goes_on() {
        Elsewhere elsewhere = room.placed(7);
        room.record(7, "PASSED").good();
        room.receive(elsewhere.failed("health-screening"));

        room.reopen(7).good();
        assertThat(room.status(7)).isEqualTo("CANCELLED");
        assertThat(room.orders(7)).containsExactly("1 CONCLUDED");

        room.receive(elsewhere.reopened("health-screening"));
        assertThat(room.orders(7)).containsExactly("1 CONCLUDED", "2 TO_PLACE");
    }

    @Test
    void an_outcome_recorded_by_hand_concludes_the_order() {
        room.placed(7);

        room.record(7, "PASSED").good();
        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(room.orders(7)).containsExactly("1 CONCLUDED");
        assertThat(room.provider().asked()).isEmpty();
    }

    @Test
    void a_report_for_a_check_cancelled_meanwhile_changes_nothing() {
        Elsewhere elsewhere = room.placed(7);
        room.provider().findsNothing(FIRST);
        room.provider().whileCalled(() -> room.receive(elsewhere.failed("health-screening")));

        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(room.status(7)).isEqualTo("CANCELLED");
        assertThat(room.look(7).text("outcome")).isEqualTo("null");
        assertThat(room.orders(7)).containsExactly("1 SUSPENDED");
        assertThat(room.service().announcedTypes(7))
                .containsExactly("background-check.opened", "background-check.updated", "background-check.cancelled");
    }

    @Test
    void a_report_on_an_order_replaced_meanwhile_says_nothing_about_the_new_one() {
        room.placed(7);
        room.provider().findsNothing(FIRST);
        room.provider().whileCalled(() -> {
            room.record(7, "FAILED").good();
            room.reopen(7).good();
        });

        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.orders(7)).containsExactly("1 CONCLUDED", "2 TO_PLACE");
        assertThat(room.service().announcedTypes(7))
                .containsExactly(
                        "background-check.opened",
                        "background-check.updated",
                        "background-check.failed",
                        "background-check.reopened");
    }

    private void hearAndRollBack(Event event) {
        room.service().bean(Transactions.class).write(connection -> {
            room.service().bean(EventHandler.class).handle(connection, List.of(new IncomingEvent(event, "")));
            throw new IllegalStateException("rolled back");
        });
    }
}
