package hiring.offer;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.web.InvalidFieldException;
import hiring.offer.counter.CounterOfferRequest;
import hiring.offer.counter.CounterOfferTerms;
import hiring.offer.terms.StartDates;
import hiring.offer.version.Version;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The candidate's answers to offers, over HTTP: a user records them on the candidate's behalf. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/offers")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class AnswerController {

    private final OfferCommands commands;
    private final StartDates startDates;

    AnswerController(OfferCommands commands, StartDates startDates) {
        this.commands = commands;
        this.startDates = startDates;
    }

    /** Records that the candidate accepts the offer. */
    @Post("/{applicationId}/accept")
    @Idempotent
    OfferView accept(long applicationId, @Nullable @Body @Valid AcceptRequest request, Person person) {
        Optional<Integer> meant = Optional.ofNullable(request).map(AcceptRequest::version);
        return commands.perform(applicationId, OfferActions.ACCEPT, person, step -> {
            meant.ifPresent(version -> requireHeld(version, step.offer()));
            return step.outcome(step.offer().accepted(step.stamp()), OfferStage.ACCEPTED)
                    .withNote(OfferStep.note(step.offer().held()));
        });
    }

    private static void requireHeld(int version, Offer offer) {
        int held = offer.held().map(Version::number).orElse(0);
        if (version != held) {
            throw InvalidFieldException.notOneOf("version", Integer.toString(version), List.of(Integer.toString(held)));
        }
    }

    /** Records that the candidate declines the offer. */
    @Post("/{applicationId}/decline")
    @Idempotent
    OfferView decline(long applicationId, @Nullable @Body @Valid DeclineRequest request, Person person) {
        DeclineRequest declining = Optional.ofNullable(request).orElse(DeclineRequest.WITHOUT_REASON);
        OutcomeChoice choice = declining.choice();
        return commands.perform(
                applicationId,
                OfferActions.DECLINE,
                person,
                step -> step.outcome(step.offer(), choice).withNote(declining.privateNote()));
    }

    /** Records a counter-offer of the candidate. */
    @Post("/{applicationId}/counter-offer")
    @Idempotent
    OfferView counter(long applicationId, @Body @Valid CounterOfferRequest request, Person person) {
        return commands.perform(applicationId, OfferActions.COUNTER_OFFER, person, step -> {
            Version held = step.offer().held().orElseThrow();
            CounterOfferTerms wish = request.against(held.terms().salary(), startDates);
            return step.heldChanged(step.offer().countered(wish, step.stamp()))
                    .withReason("the candidate made a counter-offer");
        });
    }
}
