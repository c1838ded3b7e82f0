package hiring.offer;

import hiring.choreography.event.Verb;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Decision.Decided;
import hiring.choreography.web.ForbiddenException;
import hiring.choreography.web.ReasonRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Function;

/** The approval of offers over HTTP. It takes two users: one requests it, another decides. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/offers")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class ApprovalController {

    private final OfferCommands commands;

    ApprovalController(OfferCommands commands) {
        this.commands = commands;
    }

    /** Requests an approval for terms above the limit. */
    @Post("/{applicationId}/request-approval")
    @Idempotent
    OfferView ask(long applicationId, Person person) {
        return commands.perform(
                applicationId,
                OfferActions.REQUEST_APPROVAL,
                person,
                step -> step.newestChanged(step.offer().askingApproval(step.stamp()), Verb.UPDATED)
                        .withReason("an approval was asked for"));
    }

    /** Approves the terms, so that they can be extended. */
    @Secured(Role.HR)
    @Post("/{applicationId}/approve")
    @Idempotent
    OfferView approve(long applicationId, Person person) {
        return decide(
                applicationId,
                OfferActions.APPROVE,
                person,
                step -> step.newestChanged(step.offer().approved(step.stamp()), Verb.UPDATED)
                        .withReason("it was approved"));
    }

    /** Rejects the terms. The reason may mention them, and is as confidential as they are. */
    @Secured(Role.HR)
    @Post("/{applicationId}/reject-approval")
    @Idempotent
    OfferView refuse(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return decide(
                applicationId,
                OfferActions.REJECT_APPROVAL,
                person,
                step -> step.newestChanged(step.offer().approvalRefused(step.stamp(), request.reason()), Verb.UPDATED)
                        .withReason("it was not approved"));
    }

    private OfferView decide(
            long applicationId, String action, Person person, Function<OfferStep, Decided<Offer>> decision) {
        return commands.perform(applicationId, action, person, step -> {
            if (step.offer()
                    .draft()
                    .filter(draft -> draft.isProposedBy(person.actor()))
                    .isPresent()) {
                throw new ForbiddenException(
                        "The person who set the terms or requested the approval cannot decide on it.");
            }
            return decision.apply(step);
        });
    }
}
