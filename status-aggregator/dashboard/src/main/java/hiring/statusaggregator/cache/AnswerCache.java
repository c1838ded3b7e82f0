package hiring.statusaggregator.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * A cache of answers to questions that are asked often and take a moment to compute. A caller waits if its answer is being
 * computed already, and never for the answer to another question.
 *
 * @param <Q> a question, equal to one that asks the same
 * @param <A> its answer
 */
public final class AnswerCache<Q, A> {

    private final Function<Q, A> source;
    private final Clock clock;
    private final Duration kept;
    private final int most;
    private final Map<Q, Kept<A>> answers = new LinkedHashMap<>();

    private record Kept<A>(Instant asked, CompletableFuture<A> answer) {

        boolean isOld(Instant now, Duration kept) {
            return answer.isDone() && (now.isBefore(asked) || !now.isBefore(asked.plus(kept)));
        }
    }

    /**
     * An empty cache.
     *
     * @param source computes an answer
     * @param kept how long an answer is cached, from when it was asked for
     * @param most how many answers are cached
     */
    public AnswerCache(Function<Q, A> source, Clock clock, Duration kept, int most) {
        this.source = source;
        this.clock = clock;
        this.kept = kept;
        this.most = most;
    }

    /** The answer, cached or computed. A failure is thrown to all callers that wait for the answer, and is not cached. */
    public A to(Q question) {
        CompletableFuture<A> ours = new CompletableFuture<>();
        CompletableFuture<A> answer = knownOr(question, ours);
        if (answer == ours) {
            findOut(question, ours);
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void findOut(Q question, CompletableFuture<A> answer) {
        try {
            answer.complete(source.apply(question));
        } catch (RuntimeException | Error e) {
            forget(question);
            answer.completeExceptionally(e);
        }
    }

    private synchronized CompletableFuture<A> knownOr(Q question, CompletableFuture<A> ours) {
        Instant now = clock.instant();
        answers.values().removeIf(answer -> answer.isOld(now, kept));
        Optional<Kept<A>> known = Optional.ofNullable(answers.get(question));
        if (known.isEmpty()) {
            makeRoom();
            answers.put(question, new Kept<>(now, ours));
        }
        return known.map(Kept::answer).orElse(ours);
    }

    /** Keeps unfinished answers, so that none is computed twice at once; the number of concurrent callers limits them. */
    private void makeRoom() {
        if (answers.size() >= most) {
            answers.entrySet().stream()
                    .filter(entry -> entry.getValue().answer().isDone())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(answers::remove);
        }
    }

    private synchronized void forget(Q question) {
        answers.remove(question);
    }
}
