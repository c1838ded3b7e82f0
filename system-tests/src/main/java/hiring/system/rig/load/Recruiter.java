package hiring.system.rig.load;

import hiring.system.rig.oracle.Act;
import hiring.system.rig.oracle.Command;
import hiring.system.rig.oracle.Model;
import hiring.system.rig.oracle.Owner;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Tells the services one story after another, each command only once the one before was acknowledged. */
final class Recruiter {

    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_FOUND = 404;
    private static final long SHORTEST_MILLIS = 20;
    private static final long LONGEST_MILLIS = 500;

    private final ServiceClient client;
    private final Ledger ledger;
    private final Tally tally;
    private final Deadline deadline;

    Recruiter(ServiceClient client, Ledger ledger, Tally tally, Deadline deadline) {
        this.client = client;
        this.ledger = ledger;
        this.tally = tally;
        this.deadline = deadline;
    }

    void tell(Story story) {
        var model = Model.EMPTY;
        var application = 0L;
        for (var next = story.next(model); next.isPresent(); next = story.next(model)) {
            var command = next.get();
            application = tell(command, application, model);
            ledger.enter(application, command);
            tally.commandAcknowledged();
            var after = model.after(command);
            awaitTheOfferFollowing(application, model, after);
            model = after;
        }
    }

    /** Returns once the command is acknowledged, with the number of its application. */
    private long tell(Command command, long application, Model model) {
        var request = Request.of(command, application);
        if (command.owner() != Owner.APPLICATION) {
            awaitStatus(command.owner(), application, model.statusOf(command.owner()));
        }
        for (var wait = SHORTEST_MILLIS; ; wait = Math.min(LONGEST_MILLIS, 2 * wait)) {
            var answer = client.ask(upToDate(request, application), deadline)
                    .orElseThrow(() -> unknownFate(command, application));
            if (answer.isGood()) {
                return command.act() == Act.DRAFT
                        ? answer.body().path("applicationId").asLong()
                        : application;
            }
            if (!isRefusedForNow(answer)) {
                throw new BrokenStory("application " + application + ", " + command + ": refused with "
                        + answer.status() + " " + answer.body());
            }
            if (isInHistory(command, application)) {
                tally.commandFoundInHistory();
                return application;
            }
            tally.commandRefused();
            Deadline.pause(Duration.ofMillis(wait));
        }
    }

    private static boolean isRefusedForNow(Answer answer) {
        return answer.status() == CONFLICT || answer.status() == NOT_FOUND || answer.status() == PRECONDITION_FAILED;
    }

    /**
     * The request with the revision that it replaces. A replica that was frozen with the request in hand carries it out when
     * it thaws; with the revision it is refused once a newer command was carried out elsewhere.
     */
    private Request upToDate(Request request, long application) {
        if (!request.isReplacement()) {
            return request;
        }
        return client.ask(Request.get(request.owner(), application), deadline)
                .filter(Answer::isGood)
                .map(answer -> request.expecting(answer.etag()))
                .orElse(request);
    }

    /** Whether a command that is refused now was carried out by an attempt whose answer was lost. */
    private boolean isInHistory(Command command, long application) {
        return command.act() != Act.DRAFT
                && client.ask(Request.history(command.owner(), application), deadline)
                        .filter(Answer::isGood)
                        .filter(answer -> StreamSupport.stream(answer.body().spliterator(), false)
                                .anyMatch(entry -> entry.path("actor").asText().equals(command.actor())))
                        .isPresent();
    }

    /**
     * What the offer's service records by itself when an application ends depends on whether it hears of the end at all,
     * before it is undone. So nobody goes on before it has.
     */
    private void awaitTheOfferFollowing(long application, Model before, Model after) {
        var ended = before.isEnded() != after.isEnded();
        var byItself = !before.recorded().equals(after.recorded());
        if (after.submitted() && (ended || (after.isEnded() && byItself))) {
            awaitStatus(Owner.OFFER, application, after.statusOf(Owner.OFFER));
        }
    }

    private void awaitStatus(Owner stage, long application, Optional<String> status) {
        for (var wait = SHORTEST_MILLIS; !deadline.isOver(); wait = Math.min(LONGEST_MILLIS, 2 * wait)) {
            var answer = client.ask(Request.get(stage, application), deadline);
            if (answer.filter(Answer::isGood)
                    .filter(good -> good.text("status").equals(status.orElse("")))
                    .isPresent()) {
                return;
            }
            Deadline.pause(Duration.ofMillis(wait));
        }
        throw new BrokenStory(
                "application " + application + ": its " + stage.stage() + " never became " + status.orElse("blank"));
    }

    private static BrokenStory unknownFate(Command command, long application) {
        return new BrokenStory("application " + application + ", " + command + ": its fate is unknown");
    }
}
