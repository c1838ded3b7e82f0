package hiring.choreography.longpoll;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Binds a request's long polling to a controller's parameter. */
@Singleton
final class LongPollBinder implements TypedRequestArgumentBinder<LongPoll> {

    private final WaitingRequests requests;
    private final ExecutorService threads;

    LongPollBinder(WaitingRequests requests, @Named(TaskExecutors.IO) ExecutorService threads) {
        this.requests = requests;
        this.threads = threads;
    }

    @Override
    public Argument<LongPoll> argumentType() {
        return Argument.of(LongPoll.class);
    }

    @Override
    public BindingResult<LongPoll> bind(ArgumentConversionContext<LongPoll> context, HttpRequest<?> source) {
        LongPoll poll = new LongPoll(source, requests, threads);
        return () -> Optional.of(poll);
    }
}
