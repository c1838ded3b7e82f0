package hiring.backgroundcheck.consent;

import hiring.backgroundcheck.file.Actions;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Consent;
import hiring.backgroundcheck.order.OrderBook;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.choreography.consent.ConsentDate;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.web.IfMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where it is settled with the candidate what is checked. The moment they agree, the checks are ordered. */
@Singleton
final class ConsentDesk {

    private static final OutcomeChoice REFUSED = new OutcomeChoice("FAILED", Optional.of("CONSENT_REFUSED"));

    private final StageDesk desk;
    private final CheckFiles files;
    private final CheckPackages packages;
    private final OrderBook orders;
    private final Clock clock;

    ConsentDesk(StageDesk desk, CheckFiles files, CheckPackages packages, OrderBook orders, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.packages = packages;
        this.orders = orders;
        this.clock = clock;
    }

    StageRecord choose(ApplicationId application, IfMatch meant, PackageRequest request, Person person) {
        String chosen = packages.known("package", request.packageName());
        return desk.update(
                application,
                meant,
                Actions.PACKAGE,
                Verb.UPDATED,
                person,
                Optional.of("package " + chosen),
                record -> files.save(files.of(record).withPackage(chosen)));
    }

    StageRecord record(ApplicationId application, IfMatch meant, ConsentRequest request, Person person) {
        Consent consent = given(request, person);
        return desk.update(
                application, meant, Actions.CONSENT, Verb.UPDATED, person, Optional.of(consent.inWords()), record -> {
                    CheckFile file = files.of(record).with(consent);
                    files.save(file);
                    orders.order(file);
                });
    }

    private Consent given(ConsentRequest request, Person person) {
        Instant now = clock.instant();
        Instant givenAt = ConsentDate.require(request.givenAt(), now);
        return Consent.given(givenAt, request.method(), request.disclosureVersion(), person.actor(), now);
    }

    StageRecord withdraw(ApplicationId application, Optional<String> note, Person person) {
        return desk.update(
                application,
                IfMatch.ANY,
                Actions.WITHDRAW_CONSENT,
                Verb.UPDATED,
                person,
                Optional.of(note.map(text -> "consent withdrawn: " + text).orElse("consent withdrawn")),
                record -> {
                    CheckFile file = files.of(record);
                    file.consent()
                            .map(consent -> consent.withdrawn(clock.instant()))
                            .ifPresent(withdrawn -> files.save(file.with(withdrawn)));
                    orders.cancel(file);
                });
    }

    StageRecord refuse(ApplicationId application, Optional<String> note, Person person) {
        return desk.record(application, Actions.REFUSE_CONSENT, REFUSED, person, Optional.empty(), note);
    }
}
