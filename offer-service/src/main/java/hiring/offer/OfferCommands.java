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
 * Where offers are made: each command reads the offer once, changes it, and answers with what it has become. In the history a
 * note says which version it was about, and never what that offers.
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

    /** A command that is meant for whichever revision there is. */
    OfferView perform(long applicationId, String action, Person person, Function<OfferStep, Decided<Offer>> command) {
        return perform(applicationId, IfMatch.ANY, action, person, command);
    }

    /**
     * Does something with an offer.
     *
     * @param command given the offer, who does it and when, what it becomes
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
