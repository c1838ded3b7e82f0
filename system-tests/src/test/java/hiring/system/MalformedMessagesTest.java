package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Malformed messages become dead letters with the cause, and all other messages are processed. */
@ExtendWith(WholeSystem.class)
class MalformedMessagesTest {

    /** Not JSON, not UTF-8, and with a character that PostgreSQL cannot store. */
    private static final byte[] NOISE = {0, 1, 2, (byte) 0xff};

    private final RunningSystem hiring;
    private final Recruiting team;

    MalformedMessagesTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "APPLICATION", mode = EnumSource.Mode.EXCLUDE)
    void become_dead_letters_with_their_cause_on_every_queue(Service service) throws Exception {
        DeadLetters deadLetters = DeadLetters.of(hiring, service);
        String unknownType = unknownType(UUID.randomUUID().toString());

        publish(service, NOISE);
        publish(service, unknownType.getBytes(StandardCharsets.UTF_8));

        JsonNode noise = deadLetters.await(
                "the noise",
                deadLetter -> deadLetter
                        .path("event")
                        .asText()
                        .equals(Base64.getEncoder().encodeToString(NOISE)));
        assertThat(noise.path("cause").asText()).startsWith("not a CloudEvent");
        assertThat(noise.path("eventEncoding").asText()).isEqualTo("BASE64");
        JsonNode unknown = deadLetters.await(
                "the unknown type",
                deadLetter -> deadLetter.path("event").asText().equals(unknownType));
        assertThat(unknown.path("cause").asText()).isEqualTo("unknown type \"hiring.phone-screen.\uFFFDexploded\"");
        assertThat(unknown.path("type").asText()).isEqualTo("hiring.phone-screen.\uFFFDexploded");
        assertThat(unknown.path("applicationId").asLong()).isEqualTo(1);
        assertThat(unknown.path("routingKey").asText()).isEqualTo(service.fullName());

        Answer readiness = hiring.rest(service).get("/health/readiness").good();
        assertThat(readiness.body().findValue("deadLetters").asInt()).isGreaterThanOrEqualTo(2);
        long id = team.hired();
        team.awaitOverall(id, "HIRED");
        discard(deadLetters, noise);
        discard(deadLetters, unknown);
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "APPLICATION", mode = EnumSource.Mode.EXCLUDE)
    void that_arrive_twice_are_one_dead_letter(Service service) throws Exception {
        DeadLetters deadLetters = DeadLetters.of(hiring, service);
        String garbage = "garbage " + UUID.randomUUID();
        byte[] body = garbage.getBytes(StandardCharsets.UTF_8);

        publish(service, body);
        publish(service, body);

        JsonNode deadLetter = deadLetters.await(
                "two attempts",
                event -> event.path("event").asText().equals(garbage)
                        && event.path("attempts").asInt() == 2);
        assertThat(deadLetters
                        .open()
                        .filter(event -> event.path("event").asText().equals(garbage)))
                .hasSize(1);
        Answer again = deadLetters.redrive(deadLetter.path("id").asLong()).problem(409);
        assertThat(again.text("cause")).startsWith("not a CloudEvent");
        assertThat(deadLetters
                        .find(deadLetter.path("id").asLong())
                        .body()
                        .path("attempts")
                        .asInt())
                .isEqualTo(3);
        discard(deadLetters, deadLetter);
    }

    @Test
    void cannot_reach_the_application_service_which_consumes_nothing() {
        DeadLetters deadLetters = DeadLetters.of(hiring, Service.APPLICATION);

        assertThat(deadLetters.open()).isEmpty();
        deadLetters.redrive(1).problem(404);
    }

    private static void discard(DeadLetters deadLetters, JsonNode deadLetter) {
        long id = deadLetter.path("id").asLong();
        deadLetters.discard(id);
        assertThat(deadLetters.open()).noneMatch(event -> event.path("id").asLong() == id);
        assertThat(deadLetters.discarded()).anyMatch(event -> event.path("id").asLong() == id);
    }

    private static String unknownType(String id) {
        return """
                {"specversion":"1.0","id":"%s","source":"/phone-screen-service",
                 "type":"hiring.phone-screen.\\u0000exploded","subject":"1","time":"2026-11-21T09:30:00Z","revision":9,
                 "data":{"stage":"phone-screen","status":"PASSED"}}""".formatted(id);
    }

    private void publish(Service service, byte[] body) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(hiring.broker());
        try (Connection connection = factory.newConnection("garbage");
                Channel channel = connection.createChannel()) {
            channel.basicPublish("", service.fullName(), new AMQP.BasicProperties(), body);
        }
    }
}
