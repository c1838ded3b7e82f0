package hiring.choreography.longpoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.NotFoundException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LongPollTest {

    private static final ApplicationId APPLICATION = new ApplicationId(7);
    private static final ApplicationId OTHER = new ApplicationId(8);

    private final List<Duration> times = new ArrayList<>();
    private final List<CompletableFuture<Void>> timers = new ArrayList<>();
    private final WaitingRequests requests = new WaitingRequests(2, (time, future) -> {
        times.add(time);
        timers.add(future);
    });
    private final Queue<Runnable> threads = new ArrayDeque<>();

    /** Below 0 it does not exist. */
    private int revision = -1;

    private int looks;
    private Runnable afterLook = () -> {};

    @Test
    void without_a_preference_it_is_an_ordinary_get() {
        assertThatThrownBy(() -> ask("", "").join()).isInstanceOf(NotFoundException.class);
        revision = 3;

        assertThat(ask("", "").join()).isEqualTo("revision 3");
        assertThatThrownBy(() -> ask("", "\"3\"").join()).isInstanceOf(NotModifiedException.class);
        assertThat(looks).isEqualTo(3);
        assertThat(timers).isEmpty();
    }

    @Test
    void what_the_client_does_not_know_is_answered_at_once() {
        revision = 3;

        assertThat(ask("wait=10", "").join()).isEqualTo("revision 3");
        assertThat(ask("wait=10", "\"2\"").join()).isEqualTo("revision 3");

        assertNoneWaits();
    }

    @Test
    void the_answer_waits_until_the_resource_exists() {
        CompletableFuture<String> answer = ask("wait=10", "");
        assertThat(answer).isNotDone();

        change(OTHER, -1);
        assertThat(threads).isEmpty();
        change(APPLICATION, 0);

        assertThat(answer.join()).isEqualTo("revision 0");
        assertThat(times).containsExactly(Duration.ofSeconds(10));
        assertNoneWaits();
    }

    @Test
    void the_answer_waits_until_the_resource_is_another() {
        revision = 0;
        CompletableFuture<String> answer = ask("wait=10", "\"0\"");

        change(APPLICATION, 0);
        assertThat(answer).isNotDone();
        change(APPLICATION, 1);

        assertThat(answer.join()).isEqualTo("revision 1");
        assertNoneWaits();
    }

    @Test
    void a_change_while_the_request_looks_is_not_missed() {
        revision = 0;
        afterLook = () -> {
            revision = 1;
            afterLook = () -> {};
            requests.changed(List.of(APPLICATION));
        };
        CompletableFuture<String> answer = ask("wait=10", "\"0\"");

        runThreads();

        assertThat(answer).isCompletedWithValue("revision 1");
    }

    @Test
    void a_change_while_the_request_looks_again_is_not_missed() {
        revision = 0;
        CompletableFuture<String> answer = ask("wait=10", "\"0\"");
        afterLook = () -> {
            revision = 1;
            afterLook = () -> {};
            requests.changed(List.of(APPLICATION));
        };

        change(APPLICATION, 0);

        assertThat(answer).isCompletedWithValue("revision 1");
    }

    @Test
    void two_requests_are_answered_after_one_change() {
        CompletableFuture<String> one = ask("wait=10", "");
        CompletableFuture<String> other = ask("wait=20", "\"0\"");

        change(APPLICATION, 1);

        assertThat(one.join()).isEqualTo("revision 1");
        assertThat(other.join()).isEqualTo("revision 1");
        assertNoneWaits();
    }

    @Test
    void when_the_time_is_over_it_is_not_modified_or_not_found() {
        CompletableFuture<String> missing = ask("wait=10", "");
        timers.get(0).complete(null);
        runThreads();
        assertThatThrownBy(missing::join).hasCauseInstanceOf(NotFoundException.class);

        revision = 0;
        CompletableFuture<String> known = ask("wait=10", "\"0\"");
        timers.get(1).complete(null);
        runThreads();
        assertThatThrownBy(known::join).hasCauseInstanceOf(NotModifiedException.class);
        assertNoneWaits();
    }

    @Test
    void time_that_is_over_while_the_request_looks_is_not_missed() {
        afterLook = () -> timers.get(0).complete(null);

        CompletableFuture<String> missing = ask("wait=10", "");
        runThreads();

        assertThatThrownBy(missing::join).hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void the_last_look_still_finds_what_was_missed() {
        CompletableFuture<String> answer = ask("wait=10", "");
        revision = 0;
        timers.get(0).complete(null);
        runThreads();

        assertThat(answer.join()).isEqualTo("revision 0");
    }

    @Test
    void too_many_requests_do_not_wait() {
        assertThat(ask("wait=10", "")).isNotDone();
        CompletableFuture<String> second = ask("wait=10", "");
        assertThatThrownBy(() -> ask("wait=10", "").join()).isInstanceOf(NotFoundException.class);

        second.cancel(false);

        assertThat(ask("wait=10", "")).isNotDone();
    }

    @Test
    void the_entity_tag_and_whether_it_could_wait_can_be_seen() {
        revision = 0;
        HttpRequest<?> plain = request("", "");
        HttpRequest<?> waiting = request("wait=10", "\"0\"");

        assertThat(ask(plain)).isDone();
        assertThat(ask(waiting)).isNotDone();

        assertThat(LongPoll.of(plain)).map(LongPoll::isApplied).contains(false);
        assertThat(LongPoll.of(plain)).flatMap(LongPoll::tag).contains("\"0\"");
        assertThat(LongPoll.of(waiting)).map(LongPoll::isApplied).contains(true);
    }

    @Test
    void a_client_that_goes_away_leaves_nothing_behind() {
        CompletableFuture<String> answer = ask("wait=10", "");

        answer.cancel(false);
        runThreads();

        assertThat(looks).isEqualTo(1);
        assertNoneWaits();
    }

    @Test
    void at_the_end_of_the_service_all_are_answered_and_no_more_wait() {
        revision = 0;
        CompletableFuture<String> answer = ask("wait=10", "\"0\"");

        requests.shutdownGracefully();
        runThreads();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(NotModifiedException.class);
        assertThatThrownBy(() -> ask("wait=10", "\"0\"").join()).isInstanceOf(NotModifiedException.class);
    }

    @Test
    void a_failure_is_the_answer() {
        afterLook = () -> {
            throw new IllegalStateException("no database");
        };
        assertThatThrownBy(() -> ask("wait=10", "").join()).hasRootCauseMessage("no database");
        afterLook = () -> {};
        CompletableFuture<String> answer = ask("wait=10", "");
        afterLook = () -> {
            throw new IllegalStateException("no database now");
        };
        change(APPLICATION, 0);

        assertThatThrownBy(answer::join).hasRootCauseMessage("no database now");
        assertNoneWaits();
    }

    @Test
    void a_change_goes_through_when_no_thread_is_left() {
        LongPoll poll = new LongPoll(request("wait=10", ""), requests, task -> {
            throw new RejectedExecutionException("closed");
        });
        CompletableFuture<String> answer = poll.answer(APPLICATION, this::look).toCompletableFuture();

        requests.changed(List.of(APPLICATION));

        assertThatThrownBy(answer::join).hasRootCauseMessage("closed");
        assertNoneWaits();
    }

    @Test
    void what_another_replica_has_changed_is_looked_at_once() {
        revision = 0;
        CompletableFuture<String> answer = ask("wait=10", "\"0\", \"1\"");

        requests.have(Map.of(APPLICATION, "\"0\"", OTHER, "\"5\""));
        assertThat(threads).isEmpty();
        revision = 1;
        requests.have(Map.of(APPLICATION, "\"1\""));
        runThreads();
        requests.have(Map.of(APPLICATION, "\"1\""));
        assertThat(threads).isEmpty();
        revision = 2;
        requests.have(Map.of(APPLICATION, "\"2\""));
        runThreads();

        assertThat(answer.join()).isEqualTo("revision 2");
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void what_may_not_be_seen_is_not_looked_at_again_and_again() {
        CompletableFuture<String> answer = ask("wait=10", "");

        requests.have(Map.of(APPLICATION, "\"5\""));
        runThreads();
        requests.have(Map.of(APPLICATION, "\"5\""));
        runThreads();

        assertThat(answer).isNotDone();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void after_a_gap_all_look_again() {
        CompletableFuture<String> answer = ask("wait=10", "");
        revision = 0;

        requests.mayHaveMissedSome();
        runThreads();

        assertThat(answer.join()).isEqualTo("revision 0");
    }

    private CompletableFuture<String> ask(String prefer, String known) {
        return ask(request(prefer, known));
    }

    private CompletableFuture<String> ask(HttpRequest<?> request) {
        return new LongPoll(request, requests, threads::add)
                .answer(APPLICATION, this::look)
                .toCompletableFuture();
    }

    private static MutableHttpRequest<?> request(String prefer, String known) {
        MutableHttpRequest<?> request = HttpRequest.GET("/things/7");
        if (!prefer.isEmpty()) {
            request.header("Prefer", prefer);
        }
        return known.isEmpty() ? request : request.header("If-None-Match", known);
    }

    private Representation<String> look() {
        looks++;
        int seen = revision;
        afterLook.run();
        if (seen < 0) {
            throw new NotFoundException("not yet");
        }
        return new Representation<>("revision " + seen, "\"" + seen + "\"");
    }

    private void change(ApplicationId application, int next) {
        revision = next;
        requests.changed(List.of(application));
        runThreads();
    }

    private void runThreads() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    private void assertNoneWaits() {
        assertThat(requests.applications()).isEmpty();
        assertThat(timers).allMatch(CompletableFuture::isDone);
        assertThat(threads).isEmpty();
    }
}
