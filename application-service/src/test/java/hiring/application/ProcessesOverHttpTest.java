package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessesOverHttpTest {

    private static final int RACERS = 16;

    @SuppressWarnings("NullAway.Init")
    private RunningService service;

    @BeforeAll
    void start() {
        service = RunningService.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_standard_process_is_there_from_the_beginning() {
        JsonNode standard = service.get("/processes/STANDARD").body();

        assertThat(standard).isEqualTo(Answer.json("""
                {"name": "STANDARD", "version": 1, "stages": {
                  "phone-screen": {"after": []},
                  "onsite-interview": {"after": ["phone-screen"]},
                  "background-check": {"after": ["onsite-interview"]},
                  "health-screening": {"after": ["onsite-interview"]},
                  "offer": {"after": ["background-check", "health-screening"]}}}"""));
        assertThat(service.get("/processes").body()).contains(standard);
    }

    @Test
    void a_put_makes_the_first_version_and_then_the_next() {
        Answer first = service.put("/processes/TWICE", Bodies.ONE_STAGE);
        Answer second = service.put("/processes/TWICE", Bodies.TWO_STAGES);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.location()).contains("/processes/TWICE");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("version")).isEqualTo("2");
        assertThat(service.get("/processes/TWICE").body()).isEqualTo(second.body());
        assertThat(service.get("/processes/TWICE?version=1").body()).isEqualTo(first.body());
        assertThat(service.get("/processes").body()).contains(second.body()).doesNotContain(first.body());
    }

    @Test
    void a_put_of_what_is_there_already_makes_no_version() {
        Answer first = service.put("/processes/SAME", Bodies.ONE_STAGE);
        Answer again = service.put("/processes/SAME", Bodies.ONE_STAGE);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void racing_puts_each_make_a_version_of_their_own() throws Exception {
        List<Answer> answers =
                race("/processes/RACE", racer -> "{\"stages\": {\"stage-" + racer + "\": {\"after\": []}}}");

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.body().path("version").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, RACERS).boxed().toList());
    }

    @Test
    void racing_puts_of_the_same_make_one_version() throws Exception {
        List<Answer> answers = race("/processes/RACE_OF_THE_SAME", racer -> Bodies.ONE_STAGE);

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.body().path("version").asInt())
                .containsOnly(1);
    }

    private List<Answer> race(String path, IntFunction<String> body) throws InterruptedException, ExecutionException {
        ExecutorService racers = Executors.newFixedThreadPool(RACERS);
        try {
            List<Callable<Answer>> puts = new ArrayList<>();
            for (int racer = 0; racer < RACERS; racer++) {
                String text = body.apply(racer);
                puts.add(() -> service.put(path, text));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> put : racers.invokeAll(puts)) {
                answers.add(put.get());
            }
            return answers;
        } finally {
            racers.shutdown();
        }
    }
}
