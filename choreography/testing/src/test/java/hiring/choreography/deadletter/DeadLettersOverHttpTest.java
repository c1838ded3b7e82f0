package hiring.choreography.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLettersOverHttpTest {

    private static final byte[] NO_TEXT = {0, 1, 2, (byte) 0xff};

    @SuppressWarnings("NullAway.Init")
    private DeadLetterFixture fixture;

    @BeforeEach
    void open() {
        fixture = DeadLetterFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void there_are_none_at_first() {
        assertThat(fixture.ids()).isEmpty();
        assertThat(fixture.service().get("/dead-letters/1").status()).isEqualTo(404);
        assertThat(fixture.redrive(1).status()).isEqualTo(404);
        assertThat(fixture.discard(1, "never mind").status()).isEqualTo(404);
    }

    @Test
    void the_path_of_the_release_before_answers_the_same() {
        long id = fixture.add(OtherServices.of(42).submitted());
        String old = "/parked-events";

        assertThat(fixture.service().get(old).good().body())
                .isEqualTo(fixture.service().get("/dead-letters").good().body());
        assertThat(fixture.service().get(old + "/" + id).good().body())
                .isEqualTo(fixture.service().get("/dead-letters/" + id).good().body());
        assertThat(fixture.service().get(old, Map.of("Authorization", "")).status())
                .isEqualTo(401);
        assertThat(fixture.service()
                        .post(old + "/" + id + "/redrive", "")
                        .good()
                        .text("result"))
                .isEqualTo("HANDLED");
        assertThat(fixture.ids()).isEmpty();
    }

    @Test
    void a_dead_letter_is_shown_as_it_came() {
        byte[] body = DeadLetterFixture.bytes(OtherServices.of(42).submitted());
        long id = fixture.add("application.submitted", body);

        Reply shown = fixture.service().get("/dead-letters/" + id).good();

        assertThat(shown.text("event")).isEqualTo(new String(body, StandardCharsets.UTF_8));
        assertThat(shown.text("eventEncoding")).isEqualTo("TEXT");
        assertThat(shown.text("routingKey")).isEqualTo("application.submitted");
        assertThat(shown.text("eventId")).isEqualTo("42/application/1");
        assertThat(shown.text("type")).isEqualTo("hiring.application.submitted");
        assertThat(shown.body().path("applicationId").asLong()).isEqualTo(42);
        assertThat(shown.text("cause"))
                .startsWith("java.lang.IllegalStateException in hiring.choreography.deadletter.");
        assertThat(shown.body().path("attempts").asInt()).isEqualTo(1);
        assertThat(shown.text("state")).isEqualTo("PARKED");
        assertThat(shown.body().has("discarded")).isFalse();
        assertThat(Instant.parse(shown.text("firstFailureAt"))).isEqualTo(shown.text("lastFailureAt"));
        assertThat(items(fixture.service().get("/dead-letters"))).containsExactly(shown.body());
    }

    @Test
    void what_is_no_text_is_shown_in_base64_and_says_nothing_of_itself() {
        long id = fixture.add("no\0body.knows", NO_TEXT);

        Reply shown = fixture.service().get("/dead-letters/" + id).good();

        assertThat(Base64.getDecoder().decode(shown.text("event"))).isEqualTo(NO_TEXT);
        assertThat(shown.text("eventEncoding")).isEqualTo("BASE64");
        assertThat(shown.text("routingKey")).isEqualTo("no\uFFFDbody.knows");
        assertThat(shown.body().has("eventId")).isFalse();
        assertThat(shown.body().has("type")).isFalse();
        assertThat(shown.body().has("applicationId")).isFalse();
    }

    @Test
    void long_content_is_shown_in_the_detail_only() {
        String text = "x".repeat(3_000_000);
        long id = fixture.add("some.key", text.getBytes(StandardCharsets.UTF_8));

        assertThat(items(fixture.service().get("/dead-letters")).get(0).has("event"))
                .isFalse();
        assertThat(fixture.service().get("/dead-letters/" + id).text("event")).isEqualTo(text);
    }

    @Test
    void an_event_that_can_be_handled_by_now_is_handled_once_and_gone() {
        long id = fixture.add(OtherServices.of(42).submitted());

        Reply redriven = fixture.redrive(id).good();

        assertThat(redriven.text("result")).isEqualTo("HANDLED");
        assertThat(fixture.received()).containsExactly("42");
        assertThat(fixture.ids()).isEmpty();
        assertThat(fixture.redrive(id).status()).isEqualTo(404);
        assertThat(fixture.received()).containsExactly("42");
    }

    @Test
    void an_event_that_fails_again_stays_with_the_new_cause() {
        long id = fixture.add(OtherServices.of(42).submitted());
        fixture.refuse("Ada");

        Reply refused = fixture.redrive(id);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:failed-again");
        assertThat(refused.text("cause"))
                .contains("refused by the database", "no_such_name")
                .doesNotContain("Ada");
        assertThat(refused.texts("allowedActions")).containsExactly("redrive", "discard");
        Reply shown = fixture.service().get("/dead-letters/" + id).good();
        assertThat(shown.body().path("attempts").asInt()).isEqualTo(2);
        assertThat(shown.text("cause")).isEqualTo(refused.text("cause"));
        assertThat(Instant.parse(shown.text("lastFailureAt"))).isAfterOrEqualTo(shown.text("firstFailureAt"));
    }

    @Test
    void a_handler_that_fails_leaves_nothing_behind() {
        long id = fixture.add(OtherServices.of(42).submitted());
        fixture.handler().failWith(new IllegalArgumentException("Ada Lovelace is not welcome"));

        Reply refused = fixture.redrive(id);

        assertThat(refused.text("cause"))
                .startsWith(
                        "java.lang.IllegalArgumentException in hiring.choreography.deadletter.DeadLettersOverHttpTest")
                .doesNotContain("Ada");
        assertThat(fixture.received()).isEmpty();
    }

    @Test
    void garbage_cannot_be_handled_later_either() {
        long id = fixture.add("some.key", NO_TEXT);

        assertThat(fixture.redrive(id).text("cause")).startsWith("not a CloudEvent in JSON");
    }

    @Test
    void many_are_handled_again_although_some_fail() {
        fixture.add("some.key", NO_TEXT);
        long first = fixture.add(OtherServices.of(1).submitted());
        long second = fixture.add(OtherServices.of(2).submitted());

        Reply results = fixture.redriveAll("{}").good();

        assertThat(results(results)).containsExactly("FAILED", "HANDLED", "HANDLED");
        assertThat(DeadLetterFixture.ids(results)).endsWith(first, second);
        assertThat(items(results).get(0).path("cause").asText()).startsWith("not a CloudEvent");
        assertThat(items(results).get(1).has("cause")).isFalse();
        assertThat(fixture.received()).containsExactly("1", "2");
        assertThat(fixture.ids()).hasSize(1);
    }

    @Test
    void many_are_handled_again_page_by_page() {
        for (int application = 1; application <= 5; application++) {
            fixture.add(OtherServices.of(application).submitted());
        }

        Reply first = fixture.redriveAll("{\"limit\":2}").good();
        Reply second = fixture.redriveAll("{\"limit\":2,\"cursor\":\"" + first.text("next") + "\"}")
                .good();
        Reply third = fixture.redriveAll("{\"limit\":2,\"cursor\":\"" + second.text("next") + "\"}")
                .good();

        assertThat(results(first)).hasSize(2);
        assertThat(results(third)).hasSize(1);
        assertThat(third.body().path("next").isNull()).isTrue();
        assertThat(fixture.received()).containsExactly("1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'routingKey':'application.submitted'}; 1",
                "{'type':'hiring.phone-screen.passed'}; 2",
                "{'cause':'with 100% of'}; 3",
                "{'cause':'ArithmeticException','routingKey':'application.submitted'}; 1",
            })
    void only_selected_dead_letters_are_handled_again(String filter, String received) {
        OtherServices one = OtherServices.of(1);
        fixture.add("application.submitted", DeadLetterFixture.bytes(one.submitted()), new ArithmeticException());
        fixture.add(OtherServices.of(2).passed("phone-screen"));
        fixture.add(
                "phone-screen.failed",
                DeadLetterFixture.bytes(OtherServices.of(3).failed("phone-screen")),
                refusedWith("with 100% of"));
        fixture.add(
                "offer.rejected",
                DeadLetterFixture.bytes(OtherServices.of(4).failed("offer")),
                refusedWith("with 1000 of"));

        fixture.redriveAll(filter.replace('\'', '"')).good();

        assertThat(fixture.received()).containsExactly(received);
        assertThat(fixture.ids()).hasSize(3);
    }

    @Test
    void the_list_is_narrowed_in_the_same_way() {
        long screened = fixture.add(OtherServices.of(2).passed("phone-screen"));
        fixture.add(OtherServices.of(1).submitted());

        assertThat(DeadLetterFixture.ids(fixture.service().get("/dead-letters?routingKey=phone-screen.passed")))
                .containsExactly(screened);
        assertThat(DeadLetterFixture.ids(fixture.service().get("/dead-letters?type=hiring.phone-screen.passed")))
                .containsExactly(screened);
        assertThat(DeadLetterFixture.ids(fixture.service().get("/dead-letters?cause=splendid")))
                .isEmpty();
    }

    @Test
    void a_discarded_event_is_put_aside_with_who_when_and_why() {
        long id = fixture.add(OtherServices.of(42).submitted());

        Reply discarded = fixture.discard(id, "sent by a test").good();

        assertThat(discarded.text("state")).isEqualTo("DISCARDED");
        assertThat(discarded.body().path("discarded").path("by").asText()).isEqualTo("recruiter-7");
        assertThat(discarded.body().path("discarded").path("reason").asText()).isEqualTo("sent by a test");
        assertThat(Instant.parse(discarded.body().path("discarded").path("at").asText()))
                .isAfterOrEqualTo(discarded.text("firstFailureAt"));
        assertThat(fixture.ids()).isEmpty();
        assertThat(items(fixture.service().get("/dead-letters?state=discarded")))
                .containsExactly(discarded.body());
    }

    @Test
    void a_discarded_event_is_neither_handled_nor_discarded_again() {
        long id = fixture.add(OtherServices.of(42).submitted());
        fixture.discard(id, "sent by a test").good();

        assertThat(fixture.redrive(id).status()).isEqualTo(409);
        assertThat(fixture.redrive(id).text("currentStatus")).isEqualTo("DISCARDED");
        assertThat(fixture.discard(id, "once more").status()).isEqualTo(409);
        assertThat(items(fixture.redriveAll("{}"))).isEmpty();
        assertThat(fixture.received()).isEmpty();
        assertThat(fixture.service()
                        .get("/dead-letters/" + id)
                        .body()
                        .path("discarded")
                        .path("reason")
                        .asText())
                .isEqualTo("sent by a test");
    }

    @Test
    void nothing_is_discarded_without_a_reason() {
        long id = fixture.add(OtherServices.of(42).submitted());

        Reply refused = fixture.discard(id, " ");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(fieldAtFault(refused)).isEqualTo("reason");
        assertThat(fixture.ids()).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "state=lost,state",
        "limit=0,limit",
        "cursor=garbage,cursor",
        "routingKey=%00,routingKey",
        "type=%00,type",
        "cause=%00,cause"
    })
    void an_invalid_query_is_rejected_with_its_parameter(String query, String field) {
        Reply refused = fixture.service().get("/dead-letters?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(fieldAtFault(refused)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"routingkey", "limit", "cursor"})
    void a_redrive_with_an_unknown_field_is_rejected(String field) {
        fixture.add(OtherServices.of(42).submitted());

        Reply refused = fixture.redriveAll("{\"" + field + "\":\"application.submitted\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(fieldAtFault(refused)).isEqualTo(field);
        assertThat(fixture.received()).isEmpty();
    }

    private static RuntimeException refusedWith(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }

    private static List<String> results(Reply page) {
        return items(page).stream().map(item -> item.path("result").asText()).toList();
    }

    private static List<JsonNode> items(Reply page) {
        return StreamSupport.stream(page.good().body().path("items").spliterator(), false)
                .toList();
    }

    private static String fieldAtFault(Reply refused) {
        return refused.body().path("errors").path(0).path("field").asText();
    }
}
