package hiring.backgroundcheck.consent;

import hiring.backgroundcheck.file.Actions;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Consent;
import hiring.backgroundcheck.order.OrderBook;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.choreography.consent.ConsentDate;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.IfMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Records which checks are made and whether the candidate consents. Consent orders the checks at once. */
@Singleton
final class ConsentService {

    private static final OutcomeChoice REFUSED = new OutcomeChoice("FAILED", Optional.of("CONSENT_REFUSED"));

    private final StageService stage;
    private final CheckFiles files;
    private final CheckPackages packages;
    private final OrderBook orders;
    private final Clock clock;

    ConsentService(StageService stage, CheckFiles files, CheckPackages packages, OrderBook orders, Clock clock) {
        this.stage = stage;
        this.files = files;
        this.packages = packages;
        this.orders = orders;
        this.clock = clock;
    }

    StageRecord choose(ApplicationId application, IfMatch expected, PackageRequest request, Person person) {
        String chosen = packages.known("package", request.packageName());
        return stage.handle(
                StageCommand.of(application, Actions.PACKAGE, person).expecting(expected), record -> {
                    files.save(files.of(record).withPackage(chosen));
                    return Decision.update(record).withNote(Optional.of("package " + chosen));
                });
    }

    StageRecord record(ApplicationId application, IfMatch expected, ConsentRequest request, Person person) {
        Consent consent = given(request, person);
        return stage.handle(
                StageCommand.of(application, Actions.CONSENT, person).expecting(expected), record -> {
                    CheckFile file = files.of(record).with(consent);
                    files.save(file);
                    orders.order(file);
                    return Decision.update(record).withNote(Optional.of(consent.inWords()));
                });
    }

    private Consent given(ConsentRequest request, Person person) {
        Instant now = clock.instant();
        Instant givenAt = ConsentDate.require(request.givenAt(), now);
        return Consent.given(givenAt, request.method(), request.disclosureVersion(), person.actor(), now);
    }

    StageRecord withdraw(ApplicationId application, Optional<String> note, Person person) {
        String entry = note.map(text -> "consent withdrawn: " + text).orElse("consent withdrawn");
        return stage.handle(StageCommand.of(application, Actions.WITHDRAW_CONSENT, person), record -> {
            CheckFile file = files.of(record);
            file.consent()
                    .map(consent -> consent.withdrawn(clock.instant()))
                    .ifPresent(withdrawn -> files.save(file.with(withdrawn)));
            orders.cancel(file);
            return Decision.update(record).withNote(Optional.of(entry));
        });
    }

    StageRecord refuse(ApplicationId application, Optional<String> note, Person person) {
        return stage.record(StageCommand.of(application, Actions.REFUSE_CONSENT, person), REFUSED, note);
    }
}
