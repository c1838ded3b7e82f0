package hiring.offer;

import hiring.choreography.database.Moments;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Effect;
import hiring.choreography.stage.Performed;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.web.IfMatch;
import hiring.offer.version.Stamp;
import hiring.offer.version.Version;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where offers are made: each command reads the offer once, changes it, and answers with what it has become. In the history a
 * note says which version it was about, and never what that offers.
 */
@Singleton
final class OfferDesk {

    private final StageDesk desk;
    private final OfferBook offers;
    private final OfferViews views;
    private final Clock clock;

    OfferDesk(StageDesk desk, OfferBook offers, OfferViews views, Clock clock) {
        this.desk = desk;
        this.offers = offers;
        this.views = views;
        this.clock = clock;
    }

    /** A command that is meant for whichever revision there is. */
    OfferView perform(
            long applicationId, String action, Person person, BiFunction<Offer, Stamp, Effect<Offer>> command) {
        return perform(applicationId, IfMatch.ANY, action, person, command);
    }

    /**
     * Does something with an offer.
     *
     * @param command given the offer, and who does it when, tells what it becomes
     */
    OfferView perform(
            long applicationId,
            IfMatch meant,
            String action,
            Person person,
            BiFunction<Offer, Stamp, Effect<Offer>> command) {
        Stamp stamp = new Stamp(Moments.kept(clock.instant()), person.actor());
        Performed<Offer> done =
                desk.perform(new ApplicationId(applicationId), meant, action, person, offers, (record, offer) -> {
                    Effect<Offer> effect = command.apply(offer, stamp);
                    offers.keep(offer, effect.state());
                    return effect;
                });
        return views.of(done.record(), done.state(), person);
    }

    /** That the newest version has changed, or is another. */
    static Effect<Offer> current(Offer after, Verb verb) {
        return Effect.updated(after, verb).noting(note(after.current()));
    }

    /** That something about the version that the candidate holds has changed. */
    static Effect<Offer> held(Offer after) {
        return Effect.updated(after, Verb.UPDATED).noting(note(after.held()));
    }

    /** For the history: which version it was about. */
    static Optional<String> note(Optional<Version> version) {
        return version.map(about -> "version " + about.number());
    }
}
