package hiring.healthscreening.screening;

import hiring.choreography.appointment.AppointmentStart;
import hiring.choreography.consent.ConsentDate;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.healthscreening.clinic.Clinic;
import hiring.healthscreening.clinic.Clinics;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Records consent, appointments and verdicts. {@link Screening} says what is allowed when. */
@Singleton
class ScreeningService {

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private final StageService stage;
    private final Screenings screenings;
    private final Clinics clinics;
    private final AppointmentStart starts;
    private final Clock clock;

    ScreeningService(StageService stage, Screenings screenings, Clinics clinics, AppointmentStart starts, Clock clock) {
        this.stage = stage;
        this.screenings = screenings;
        this.clinics = clinics;
        this.starts = starts;
        this.clock = clock;
    }

    StageRecord agree(ApplicationId application, IfMatch expected, ConsentRequest request, Person person) {
        Instant now = clock.instant();
        Instant givenAt = ConsentDate.require(request.givenAt(), now);
        Consent consent = new Consent(givenAt, request.form(), person.actor(), now, Optional.empty());
        return update(
                application,
                expected,
                Actions.CONSENT,
                "consent by " + request.form(),
                person,
                record -> screenings.keep(application.value(), consent));
    }

    /** Without consent the candidate cannot be examined, so an appointment is cancelled. */
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

    StageRecord arrange(ApplicationId application, IfMatch expected, AppointmentRequest request, Person person) {
        requireNear(request.start().toInstant(), clock.instant());
        Instant start = starts.require(request.start(), request.pastConfirmed());
        String said = "appointment at clinic " + request.clinicId() + ", " + start;
        return update(application, expected, Actions.APPOINTMENT, said, person, record -> {
            Clinic clinic = clinic(request.clinicId());
            screenings
                    .of(record)
                    .appointment()
                    .ifPresentOrElse(
                            before -> screenings.change(
                                    application.value(), before.moved(clinic, start, request.duration())),
                            () -> screenings.add(
                                    application.value(), Appointment.first(clinic, start, request.duration())));
        });
    }

    private Clinic clinic(long id) {
        return clinics.findById(id)
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
                        .ifPresent(missed -> screenings.change(application.value(), missed)));
    }

    @Transactional
    StageRecord judge(ApplicationId application, VerdictRequest request, Person person) {
        Optional<String> accommodations = request.neededAccommodations();
        StageRecord judged = stage.record(
                StageCommand.of(application, Actions.VERDICT, person),
                request.verdict().choice(),
                request.privateNote());
        accommodations.ifPresent(text -> screenings.keepAccommodations(application.value(), text));
        return judged;
    }

    private static void requireNear(Instant start, Instant now) {
        if (Duration.between(start, now).abs().compareTo(FARTHEST) > 0) {
            throw new InvalidFieldException("start", "is more than ten years away");
        }
    }

    private StageRecord update(
            ApplicationId application,
            IfMatch expected,
            String action,
            String said,
            Person person,
            Consumer<StageRecord> own) {
        return stage.handle(StageCommand.of(application, action, person).expecting(expected), record -> {
            own.accept(record);
            return Decision.update(record).withNote(Optional.of(said));
        });
    }

    private static String words(String what, Optional<String> note) {
        return note.map(text -> what + ": " + text).orElse(what);
    }
}
