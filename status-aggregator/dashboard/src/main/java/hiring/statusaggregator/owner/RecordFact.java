package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Something that only the owner knows of an application, and shows to the user who asks.
 *
 * @param text in words; an empty text if the time says all
 * @param time empty unless it is about a point in time
 * @param conflicts other appointments at the same time, if it is an appointment
 */
public record RecordFact(Kind kind, String text, Optional<Instant> time, List<ScheduleConflict> conflicts) {

    /** Copies the conflicts that it is given. */
    public RecordFact {
        conflicts = List.copyOf(conflicts);
    }

    /** What a fact is about. */
    public enum Kind {
        /** The candidate's e-mail address. */
        EMAIL,
        /** The candidate's phone number. */
        PHONE,
        /** A page about the candidate. */
        LINK,
        /** What the owner waits for, and what is missing for it. */
        DETAIL,
        /** When the candidate is met, for how long and by whom or where. */
        APPOINTMENT,
        /** The salary that is offered. */
        SALARY,
        /** When the candidate got the offer. */
        EXTENDED,
        /** Until when the offer can be accepted. */
        DEADLINE,
        /** When the candidate accepted the offer. */
        ACCEPTED
    }

    /** The facts of an owner's record, whichever the owner is. */
    static List<RecordFact> of(JsonNode record) {
        return Stream.of(
                        text(Kind.EMAIL, record.path("email")),
                        text(Kind.PHONE, record.path("phone")),
                        links(record.path("links")),
                        text(Kind.DETAIL, record.path("detail")),
                        Appointment.of(record).stream().map(RecordFact::of),
                        salary(record.path("terms")),
                        time(Kind.EXTENDED, record.path("extendedAt")),
                        time(Kind.DEADLINE, record.path("deadline")),
                        time(Kind.ACCEPTED, record.path("accepted").path("at")))
                .flatMap(each -> each)
                .toList();
    }

    /** This fact, with a title before its words. */
    public RecordFact titled(String title) {
        return new RecordFact(kind, title + ": " + text, time, conflicts);
    }

    private static RecordFact of(Appointment appointment) {
        return new RecordFact(
                Kind.APPOINTMENT, appointment.details(), Optional.of(appointment.start()), appointment.conflicts());
    }

    private static RecordFact of(Kind kind, String text) {
        return new RecordFact(kind, text, Optional.empty(), List.of());
    }

    private static Stream<RecordFact> text(Kind kind, JsonNode value) {
        return JsonText.of(value).map(text -> of(kind, text)).stream();
    }

    private static Stream<RecordFact> links(JsonNode links) {
        return StreamSupport.stream(links.spliterator(), false).flatMap(link -> text(Kind.LINK, link));
    }

    private static Stream<RecordFact> salary(JsonNode terms) {
        JsonNode amount = terms.path("salary");
        return amount.isValueNode()
                ? Stream.of(of(
                        Kind.SALARY,
                        terms.path("currency").asText() + " " + amount.asText() + " / "
                                + terms.path("period").asText()))
                : Stream.of();
    }

    private static Stream<RecordFact> time(Kind kind, JsonNode time) {
        return JsonTime.of(time).stream().map(found -> new RecordFact(kind, "", Optional.of(found), List.of()));
    }
}
