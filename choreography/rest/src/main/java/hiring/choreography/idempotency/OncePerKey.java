package hiring.choreography.idempotency;

import hiring.choreography.database.Transactions;
import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a command out in one transaction with its key and its answer. The command's own transactions take part in that
 * one; without a key, it is left alone.
 */
@Singleton
@InterceptorBean(Idempotent.class)
final class OncePerKey implements MethodInterceptor<Object, Object> {

    private final Transactions transactions;
    private final KeptAnswers answers;
    private final AnswerWriter writer;

    OncePerKey(Transactions transactions, KeptAnswers answers, AnswerWriter writer) {
        this.transactions = transactions;
        this.answers = answers;
        this.writer = writer;
    }

    private record CarriedOut(@Nullable Object returned, Answer answer) {}

    /** What is not even valid needs no transaction. */
    @Override
    public int getOrder() {
        return InterceptPhase.VALIDATE.getPosition() + 1;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> command) {
        Optional<HttpRequest<Object>> request = ServerRequestContext.currentRequest();
        Optional<KeyedRequest> keyed = request.flatMap(KeyedRequest::in);
        if (request.isEmpty() || keyed.isEmpty()) {
            return command.proceed();
        }
        CarriedOut done = transactions.write(() -> once(keyed.get(), command));
        done.answer().noteOn(request.get());
        return done.returned();
    }

    private CarriedOut once(KeyedRequest request, MethodInvocationContext<Object, Object> command) {
        answers.take(request).ifPresent(before -> {
            throw new AnsweredBeforeException(before);
        });
        Object returned = command.proceed();
        Answer answer = writer.answer(command, returned);
        if (answer.isRefusal()) {
            answers.giveBack(request);
        } else {
            answers.keep(request, answer);
        }
        return new CarriedOut(returned, answer);
    }
}
