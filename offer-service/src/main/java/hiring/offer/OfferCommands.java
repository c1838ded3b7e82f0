package hiring.offer;

import hiring.choreography.database.Timestamps;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.CommandResult;
import hiring.choreography.stage.Decision.Decided;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.IfMatch;
import hiring.offer.version.Stamp;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;

/**
 * Executes commands on offers: each reads the offer once, changes it, and returns the result. A note in the history names the
 * version, and never its terms.
 */
@Singleton
final class OfferCommands {

    private final StageService stage;
    private final OfferBook offers;
    private final OfferViews views;
    private final Clock clock;

    OfferCommands(StageService stage, OfferBook offers, OfferViews views, Clock clock) {
        this.stage = stage;
        this.offers = offers;
        this.views = views;
        this.clock = clock;
    }

    /** Executes a command for any revision. */
    OfferView perform(long applicationId, String action, Person person, Function<OfferStep, Decided<Offer>> command) {
        return perform(applicationId, IfMatch.ANY, action, person, command);
    }

    /**
     * Executes a command on an offer.
     *
     * @param command decides, from the offer, the user and the time, what becomes of the offer
     */
    OfferView perform(
            long applicationId,
            IfMatch expected,
            String action,
            Person person,
            Function<OfferStep, Decided<Offer>> command) {
        Stamp stamp = new Stamp(Timestamps.kept(clock.instant()), person.actor());
        StageCommand stageCommand = StageCommand.of(new ApplicationId(applicationId), action, person)
                .expecting(expected);
        CommandResult<Offer> done = stage.handle(stageCommand, offers, (record, offer) -> {
            Decided<Offer> decided = command.apply(new OfferStep(record, offer, stamp));
            offers.keep(offer, decided.state());
            return decided;
        });
        return views.of(done.record(), done.state(), person);
    }
}
