package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Something that only the owner knows of an application, and shows to the user who asks.
 *
 * @param text in words; an empty text if the time says all
 * @param time empty unless it is about a point in time
 */
public record RecordFact(Kind kind, String text, Optional<Instant> time) {

    /** What a fact is about. */
    public enum Kind {
        /** The candidate's e-mail address. */
        EMAIL,
        /** The candidate's phone number. */
        PHONE,
        /** A page about the candidate. */
        LINK,
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
                        appointment(record.path("appointment")),
                        salary(record.path("terms")),
                        time(Kind.EXTENDED, record.path("extendedAt"), ""),
                        time(Kind.DEADLINE, record.path("deadline"), ""),
                        time(Kind.ACCEPTED, record.path("accepted").path("at"), ""))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<RecordFact> text(Kind kind, JsonNode value) {
        return value.isTextual() ? Stream.of(new RecordFact(kind, value.asText(), Optional.empty())) : Stream.of();
    }

    private static Stream<RecordFact> links(JsonNode links) {
        return StreamSupport.stream(links.spliterator(), false).flatMap(link -> text(Kind.LINK, link));
    }

    private static Stream<RecordFact> appointment(JsonNode appointment) {
        String details = Stream.of("interviewer", "location", "videoLink", "number")
                .map(appointment::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return appointment.path("missed").asBoolean()
                ? Stream.of()
                : time(Kind.APPOINTMENT, appointment.path("start"), details);
    }

    private static Stream<RecordFact> salary(JsonNode terms) {
        JsonNode amount = terms.path("salary");
        return amount.isValueNode()
                ? Stream.of(new RecordFact(
                        Kind.SALARY,
                        terms.path("currency").asText() + " " + amount.asText() + " / "
                                + terms.path("period").asText(),
                        Optional.empty()))
                : Stream.of();
    }

    private static Stream<RecordFact> time(Kind kind, JsonNode time, String text) {
        try {
            return time.isTextual()
                    ? Stream.of(new RecordFact(kind, text, Optional.of(Instant.parse(time.asText()))))
                    : Stream.of();
        } catch (DateTimeParseException e) {
            return Stream.of();
        }
    }
}
