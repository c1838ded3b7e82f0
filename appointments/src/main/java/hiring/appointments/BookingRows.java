package hiring.appointments;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The bookings, and the newest schedule of every stage that they come from. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookingRows extends GenericRepository<Booking, Long> {

    /** Appointments last a day at most. */
    Duration LONGEST = Duration.ofDays(1);

    /** Stores what a stage has booked for an application, in place of what it had. */
    default void replace(ApplicationId application, StageName stage, List<Booking> bookings) {
        clear(application.value(), stage.toString());
        if (!bookings.isEmpty()) {
            add(bookings);
        }
    }

    /** Returns what some people are booked for in a period. */
    default List<Booking> within(List<String> attendees, Instant from, Instant until) {
        return within(attendees, from.minus(LONGEST), from, until);
    }

    @Query(
            "INSERT INTO schedule (application_id, stage, revision) VALUES (:application, :stage, 0) ON CONFLICT DO NOTHING")
    void makeRoom(long application, String stage);

    /** Returns 0 if the schedule is not newer than the one that is stored. */
    @Query("""
            UPDATE schedule SET revision = :revision
            WHERE application_id = :application AND stage = :stage AND revision < :revision""")
    int advance(long application, String stage, int revision);

    @Query("DELETE FROM booking WHERE application_id = :application AND stage = :stage")
    void clear(long application, String stage);

    @Query("""
            INSERT INTO booking (application_id, stage, attendee_key, attendee, start, ends)
            VALUES (:applicationId, :stage, :attendeeKey, :attendee, :start, :ends)""")
    void add(List<Booking> bookings);

    /** As {@link #within(List, Instant, Instant)}, and for what else an application's candidate is booked for other applications. */
    default List<Booking> within(List<String> attendees, ApplicationId application, Instant from, Instant until) {
        return within(attendees, application.value(), from.minus(LONGEST), from, until);
    }

    /** As {@link #within(List, Instant, Instant)}; {@code earliest} is when the longest of the bookings can begin. */
    @Query("""
            SELECT application_id, stage, attendee_key, attendee, start, ends FROM booking
            WHERE attendee_key IN (:attendees) AND start > :earliest AND start < :until AND ends > :from
            ORDER BY start""")
    List<Booking> within(List<String> attendees, Instant earliest, Instant from, Instant until);

    /** In what is found for other applications, the candidate has the key that they have in this one. */
    @Query("""
            SELECT application_id, stage, attendee_key, attendee, start, ends FROM booking
            WHERE attendee_key IN (:attendees) AND start > :earliest AND start < :until AND ends > :from
            UNION ALL
            SELECT other.application_id, other.stage, ' candidate ' || own.application_id, other.attendee, other.start,
              other.ends
            FROM stage_record own
              JOIN stage_record others ON others.candidate_id = own.candidate_id AND others.application_id <> own.application_id
              JOIN booking other ON other.application_id = others.application_id AND other.attendee = ''
            WHERE own.application_id = :application
              AND other.start > :earliest AND other.start < :until AND other.ends > :from
            ORDER BY start, application_id""")
    List<Booking> within(List<String> attendees, long application, Instant earliest, Instant from, Instant until);

    /** Returns what else those are booked for whom a stage has booked for some applications, while that is not over. */
    @Query("""
            SELECT mine.application_id AS own_application_id, other.application_id, other.stage, other.attendee_key,
              other.attendee, other.start, other.ends
            FROM booking mine JOIN booking other ON other.attendee_key = mine.attendee_key
              AND other.start < mine.ends AND other.ends > mine.start
              AND (other.application_id <> mine.application_id OR other.stage <> mine.stage)
            WHERE mine.application_id IN (:applications) AND mine.stage = :stage AND mine.ends > :now
            UNION ALL
            SELECT mine.application_id, other.application_id, other.stage, mine.attendee_key, other.attendee, other.start,
              other.ends
            FROM booking mine JOIN stage_record own ON own.application_id = mine.application_id
              JOIN stage_record others ON others.candidate_id = own.candidate_id AND others.application_id <> own.application_id
              JOIN booking other ON other.application_id = others.application_id AND other.attendee = ''
                AND other.start < mine.ends AND other.ends > mine.start
            WHERE mine.application_id IN (:applications) AND mine.stage = :stage AND mine.ends > :now AND mine.attendee = ''
            ORDER BY start, application_id, attendee_key""")
    List<Overlap> overlaps(List<Long> applications, String stage, Instant now);
}
