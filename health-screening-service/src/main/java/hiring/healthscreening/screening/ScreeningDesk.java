package hiring.healthscreening.screening;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.healthscreening.clinic.Clinic;
import hiring.healthscreening.clinic.Clinics;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a screening is agreed on and concluded. What may be done when is the business of {@link Screening}. */
@Singleton
final class ScreeningDesk {

    /** By how much the clocks of those who ask may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private final StageDesk desk;
    private final Screenings screenings;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Clock clock;

    ScreeningDesk(StageDesk desk, Screenings screenings, Clinics clinics, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.screenings = screenings;
        this.clinics = clinics;
        this.transactions = transactions;
        this.clock = clock;
    }

    StageRecord agree(ApplicationId application, IfMatch meant, ConsentRequest request, Person person) {
        Instant now = clock.instant();
        Instant givenAt = request.givenAt().toInstant();
        if (givenAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new InvalidFieldException("givenAt", "has not come yet");
        }
        demandNear("givenAt", givenAt, now);
        Consent consent = new Consent(givenAt, request.form(), person.actor(), now, Optional.empty());
        return update(
                application,
                meant,
                Actions.CONSENT,
                "consent by " + request.form(),
                person,
                record -> screenings.keep(application.value(), consent));
    }

    /** Without consent there is nothing that the candidate could be seen for. */
    StageRecord withdraw(ApplicationId application, Optional<String> note, Person person) {
        String said = words("consent withdrawn", note);
        return update(application, IfMatch.ANY, Actions.WITHDRAW_CONSENT, said, person, record -> {
            screenings
                    .of(record)
                    .consent()
                    .map(consent -> consent.withdrawn(clock.instant()))
                    .ifPresent(withdrawn -> screenings.keep(application.value(), withdrawn));
            screenings.cancelAppointment(application.value());
        });
    }

    StageRecord arrange(ApplicationId application, IfMatch meant, AppointmentRequest request, Person person) {
        Instant start = request.start().toInstant();
        demandNear("start", start, clock.instant());
        String said = "appointment at clinic " + request.clinicId() + ", " + start;
        return update(application, meant, Actions.APPOINTMENT, said, person, record -> {
            Clinic clinic = clinic(request.clinicId());
            screenings.keep(
                    application.value(),
                    screenings
                            .of(record)
                            .appointment()
                            .map(before -> before.moved(clinic, start, request.duration()))
                            .orElseGet(() -> Appointment.first(clinic, start, request.duration())));
        });
    }

    private Clinic clinic(long id) {
        return transactions
                .read(connection -> clinics.find(connection, id))
                .orElseThrow(() -> new InvalidFieldException("clinicId", "is not the number of a clinic"));
    }

    StageRecord miss(ApplicationId application, Optional<String> note, Person person) {
        String said = words("did not come", note);
        return update(
                application,
                IfMatch.ANY,
                Actions.NO_SHOW,
                said,
                person,
                record -> screenings
                        .of(record)
                        .appointment()
                        .map(Appointment::whenMissed)
                        .ifPresent(missed -> screenings.keep(application.value(), missed)));
    }

    StageRecord judge(ApplicationId application, VerdictRequest request, Person person) {
        Optional<String> accommodations = request.neededAccommodations();
        return transactions.write(connection -> {
            StageRecord judged = desk.record(
                    application,
                    Actions.VERDICT,
                    request.verdict().choice(),
                    person,
                    Optional.empty(),
                    request.privateNote());
            accommodations.ifPresent(text -> screenings.keepAccommodations(application.value(), text));
            return judged;
        });
    }

    private static void demandNear(String field, Instant time, Instant now) {
        if (Duration.between(time, now).abs().compareTo(FARTHEST) > 0) {
            throw new InvalidFieldException(field, "is more than ten years away");
        }
    }

    private StageRecord update(
            ApplicationId application,
            IfMatch meant,
            String action,
            String said,
            Person person,
            Consumer<StageRecord> own) {
        return desk.update(application, meant, action, Verb.UPDATED, person, Optional.of(said), own);
    }

    private static String words(String what, Optional<String> note) {
        return note.map(text -> what + ": " + text).orElse(what);
    }
}
