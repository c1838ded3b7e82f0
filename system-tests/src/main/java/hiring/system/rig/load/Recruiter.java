package hiring.system.rig.load;

import hiring.system.rig.oracle.Action;
import hiring.system.rig.oracle.Command;
import hiring.system.rig.oracle.Model;
import hiring.system.rig.oracle.Owner;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Plays one story after another, and sends each command only after the previous one was acknowledged. */
final class Recruiter {

    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_FOUND = 404;
    private static final long MIN_WAIT_MILLIS = 20;
    private static final long MAX_WAIT_MILLIS = 500;

    private final ServiceClient client;
    private final AcknowledgedCommands acknowledged;
    private final LoadCounters counters;
    private final Deadline deadline;

    Recruiter(ServiceClient client, AcknowledgedCommands acknowledged, LoadCounters counters, Deadline deadline) {
        this.client = client;
        this.acknowledged = acknowledged;
        this.counters = counters;
        this.deadline = deadline;
    }

    void play(Story story) {
        var model = Model.EMPTY;
        var application = 0L;
        for (var next = story.next(model); next.isPresent(); next = story.next(model)) {
            var command = next.get();
            application = play(command, application, model);
            acknowledged.add(application, command);
            counters.commandAcknowledged();
            var after = model.after(command);
            awaitOfferUpdate(application, model, after);
            model = after;
        }
    }

    /** Sends a command until it is acknowledged, and returns the number of its application. */
    private long play(Command command, long application, Model model) {
        var request = Request.of(command, application);
        if (command.owner() != Owner.APPLICATION) {
            awaitStatus(command.owner(), application, model.statusOf(command.owner()));
        }
        for (var wait = MIN_WAIT_MILLIS; ; wait = Math.min(MAX_WAIT_MILLIS, 2 * wait)) {
            var answer = client.ask(withCurrentRevision(request, application), deadline)
                    .orElseThrow(() -> unknownResult(command, application));
            if (answer.isSuccess()) {
                return command.action() == Action.DRAFT
                        ? answer.body().path("applicationId").asLong()
                        : application;
            }
            if (!isRefusedForNow(answer)) {
                throw new StoryFailure("application " + application + ", " + command + ": refused with "
                        + answer.status() + " " + answer.body());
            }
            if (isInHistory(command, application)) {
                counters.commandFoundInHistory();
                return application;
            }
            counters.commandRefused();
            Deadline.pause(Duration.ofMillis(wait));
        }
    }

    private static boolean isRefusedForNow(Answer answer) {
        return answer.status() == CONFLICT || answer.status() == NOT_FOUND || answer.status() == PRECONDITION_FAILED;
    }

    /**
     * The request with the revision that it replaces. A replica that was frozen while it had the request executes it when it
     * resumes; with the revision it is rejected if another replica has executed a newer command by then.
     */
    private Request withCurrentRevision(Request request, long application) {
        if (!request.isReplacement()) {
            return request;
        }
        return client.ask(Request.get(request.owner(), application), deadline)
                .filter(Answer::isSuccess)
                .map(answer -> request.expecting(answer.etag()))
                .orElse(request);
    }

    /** Whether a command that is rejected now was executed by an earlier attempt whose response was lost. */
    private boolean isInHistory(Command command, long application) {
        return command.action() != Action.DRAFT
                && client.ask(Request.history(command.owner(), application), deadline)
                        .filter(Answer::isSuccess)
                        .filter(answer -> StreamSupport.stream(answer.body().spliterator(), false)
                                .anyMatch(entry -> entry.path("actor").asText().equals(command.actor())))
                        .isPresent();
    }

    /**
     * Waits until the offer service has consumed the end of an application. What that service records by itself depends on
     * whether it consumes the end before the end is undone.
     */
    private void awaitOfferUpdate(long application, Model before, Model after) {
        var ended = before.isEnded() != after.isEnded();
        var byItself = !before.recorded().equals(after.recorded());
        if (after.submitted() && (ended || (after.isEnded() && byItself))) {
            awaitStatus(Owner.OFFER, application, after.statusOf(Owner.OFFER));
        }
    }

    private void awaitStatus(Owner stage, long application, Optional<String> status) {
        for (var wait = MIN_WAIT_MILLIS; !deadline.isOver(); wait = Math.min(MAX_WAIT_MILLIS, 2 * wait)) {
            var answer = client.ask(Request.get(stage, application), deadline);
            if (answer.filter(Answer::isSuccess)
                    .filter(good -> good.text("status").equals(status.orElse("")))
                    .isPresent()) {
                return;
            }
            Deadline.pause(Duration.ofMillis(wait));
        }
        throw new StoryFailure(
                "application " + application + ": its " + stage.stage() + " never became " + status.orElse("blank"));
    }

    private static StoryFailure unknownResult(Command command, long application) {
        return new StoryFailure("application " + application + ", " + command + ": its result is unknown");
    }
}
