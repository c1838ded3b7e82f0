package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines and unanswered offers, checked by a replica whose clock is ahead. */
class ExpiryTest {

    @SuppressWarnings("NullAway.Init")
    private OfferFixture fixture;

    @BeforeEach
    void open() {
        fixture = OfferFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_offer_has_a_deadline_of_a_week_unless_another_is_given() {
        fixture.extended(1);
        fixture.opened(2);
        fixture.terms(2, OfferFixture.TERMS).good();
        Instant inTwoDays = Instant.parse(fixture.read(1).text("extendedAt")).plusSeconds(2 * 86_400);
        OffsetDateTime there = inTwoDays.atOffset(ZoneOffset.ofHours(5));

        Reply extended =
                fixture.act(2, "extend", "{\"deadline\": \"" + there + "\"}").good();

        assertThat(Instant.parse(fixture.read(1).text("deadline")))
                .isEqualTo(Instant.parse(fixture.read(1).text("extendedAt")).plusSeconds(7 * 86_400));
        assertThat(Instant.parse(extended.text("deadline"))).isEqualTo(inTwoDays);
    }

    @Test
    void an_invalid_deadline_is_rejected() {
        fixture.opened(1);
        fixture.terms(1, OfferFixture.TERMS).good();

        assertThat(List.of("2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "2026-12-01", "soon"))
                .allSatisfy(deadline -> {
                    Reply refused = fixture.act(1, "extend", "{\"deadline\": \"" + deadline + "\"}");
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.body()
                                    .path("errors")
                                    .path(0)
                                    .path("field")
                                    .asText())
                            .isEqualTo("deadline");
                });
        assertThat(fixture.read(1).body().path("extendedAt").isNull()).isTrue();
    }

    @Test
    void an_unanswered_offer_expires_and_is_rejected() {
        fixture.extended(1);
        assertThat(fixture.expire()).isZero();

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isEqualTo(1);
            assertThat(later.expire()).isZero();
        }

        assertThat(fixture.read(1).text("status")).isEqualTo("REJECTED");
        assertThat(fixture.read(1).text("outcome")).isEqualTo("EXPIRED");
        JsonNode event = fixture.service().published(1).get(3);
        assertThat(event.path("type").asText()).isEqualTo("hiring.offer.rejected");
        assertThat(event.path("actor").asText()).isEqualTo("offer-service");
        assertThat(event.path("data").path("reason").asText()).isEqualTo("the deadline was over");
        assertThat(fixture.service()
                        .get("/offers/1/versions/1")
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("EXPIRED");
    }

    @Test
    void the_timer_looks_by_itself_and_remembers_over_a_restart() {
        OfferFixture before = OfferFixture.open();
        before.extended(1);
        before.close();

        try (OfferFixture restarted =
                before.another(Map.of("hiring.clock.offset", "8d", "hiring.offer.expiry.look-every", "50ms"))) {
            Awaitility.await().until(() -> restarted.read(1).text("status").equals("REJECTED"));
        }
    }

    @Test
    void more_time_is_given_by_moving_the_deadline() {
        fixture.extended(1);
        try (OfferFixture later = fixture.ahead("6d")) {
            String inTenDays = "{\"deadline\": \""
                    + Instant.parse(fixture.read(1).text("deadline")).plusSeconds(10 * 86_400) + "\"}";
            assertThat(later.service()
                            .put("/offers/1/deadline", inTenDays, Map.of("If-Match", "\"1\""))
                            .status())
                    .isEqualTo(412);
            later.service().put("/offers/1/deadline", inTenDays).good();
        }

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isZero();
            later.act(1, "accept").good();
        }
    }

    @Test
    void an_offer_is_not_accepted_after_its_deadline_even_if_the_timer_is_late() {
        fixture.extended(1);

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.act(1, "accept").status()).isEqualTo(409);
            assertThat(later.read(1).texts("allowedActions"))
                    .contains("deadline")
                    .doesNotContain("accept");
        }
    }

    @Test
    void an_expired_offer_is_reopened_and_extended_again() {
        fixture.extended(1);
        try (OfferFixture later = fixture.ahead("8d")) {
            later.expire();

            Reply reopened = later.act(1, "reopen").good();
            assertThat(reopened.text("status")).isEqualTo("PENDING");
            assertThat(reopened.text("heldVersion")).isEqualTo("null");
            assertThat(reopened.texts("allowedActions")).contains("extend").doesNotContain("accept");
            assertThat(later.expire()).isZero();

            assertThat(later.act(1, "extend").good().text("heldVersion")).isEqualTo("1");
            assertThat(later.act(1, "accept").good().text("status")).isEqualTo("ACCEPTED");
        }
    }

    @Test
    void an_answer_withdrawn_after_the_deadline_needs_a_new_deadline() {
        fixture.extended(1);
        fixture.act(1, "decline").good();
        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isZero();

            Reply reopened = later.act(1, "reopen").good();

            assertThat(reopened.text("heldVersion")).isEqualTo("1");
            assertThat(later.expire()).isZero();
            assertThat(reopened.texts("allowedActions")).contains("deadline").doesNotContain("accept");
        }
    }

    @Test
    void an_answer_withdrawn_before_the_deadline_leaves_that_as_it_was() {
        fixture.accepted(1);
        fixture.act(1, "reopen").good();
        assertThat(fixture.read(1).body().path("accepted").isNull()).isTrue();

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isEqualTo(1);
        }
    }

    @Test
    void an_answered_offer_is_not_touched_at_its_deadline() {
        fixture.accepted(1);
        fixture.extended(2);
        fixture.act(2, "decline").good();

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isZero();
        }

        assertThat(fixture.read(1).text("status")).isEqualTo("ACCEPTED");
        assertThat(fixture.read(2).text("outcome")).isEqualTo("DECLINED");
        assertThat(fixture.service().query("SELECT COUNT(*) FROM offer_version WHERE watched_until IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void an_offer_whose_turn_has_gone_does_not_expire_meanwhile() {
        OtherServices others = fixture.extended(1);
        fixture.service().receive(others.reopened("background-check"));

        try (OfferFixture later = fixture.ahead("8d")) {
            assertThat(later.expire()).isZero();
            later.service().receive(others.passed("background-check"));
            assertThat(later.expire()).isZero();
            assertThat(later.read(1).text("status")).isEqualTo("PENDING");
            assertThat(later.read(1).texts("allowedActions"))
                    .contains("deadline")
                    .doesNotContain("accept");
        }
    }

    @Test
    void an_offer_that_the_candidate_no_longer_holds_is_withheld_when_the_application_ends() {
        OtherServices others = fixture.extended(1);
        try (OfferFixture later = fixture.ahead("8d")) {
            later.expire();
            later.act(1, "reopen").good();
        }

        fixture.service().receive(others.failed("background-check"));

        assertThat(fixture.read(1).text("status")).isEqualTo("NO_OFFER");
    }

    @Test
    void of_two_replicas_one_puts_an_end_to_each_offer() throws Exception {
        List<Long> ids = LongStream.rangeClosed(1, 30).boxed().toList();
        ids.forEach(fixture::extended);

        try (OfferFixture one = fixture.ahead("8d");
                OfferFixture other = fixture.ahead("8d")) {
            int expired = together(one::expire, other::expire) + one.expire() + other.expire();
            assertThat(expired).isEqualTo(ids.size());
        }

        assertThat(ids)
                .allSatisfy(id -> assertThat(fixture.service().publishedTypes(id))
                        .containsExactly("offer.opened", "offer.updated", "offer.extended", "offer.rejected"));
    }

    @Test
    void of_an_acceptance_and_the_timer_at_the_very_same_moment_one_wins() throws Exception {
        List<Long> ids = LongStream.rangeClosed(1, 20).boxed().toList();
        ids.forEach(fixture::extended);

        try (OfferFixture later = fixture.ahead("8d")) {
            List<Integer> answers = new ArrayList<>();
            together(
                    () -> {
                        ids.forEach(id -> answers.add(fixture.act(id, "accept").status()));
                        return 0;
                    },
                    () -> {
                        int expired = later.expire();
                        return expired + later.expire();
                    });
            later.expire();

            for (int i = 0; i < ids.size(); i++) {
                boolean accepted = answers.get(i) == 200;
                assertThat(fixture.read(ids.get(i)).text("status")).isEqualTo(accepted ? "ACCEPTED" : "REJECTED");
                assertThat(fixture.service().publishedTypes(ids.get(i)))
                        .containsExactly(
                                "offer.opened",
                                "offer.updated",
                                "offer.extended",
                                accepted ? "offer.accepted" : "offer.rejected");
            }
        }
    }

    private interface Work {
        int done() throws Exception;
    }

    /** Two things at once; the sum of what they come to. */
    private static int together(Work one, Work other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = people.submit(() -> {
                start.await();
                return one.done();
            });
            Future<Integer> second = people.submit(() -> {
                start.await();
                return other.done();
            });
            return first.get() + second.get();
        } finally {
            people.shutdown();
        }
    }
}
