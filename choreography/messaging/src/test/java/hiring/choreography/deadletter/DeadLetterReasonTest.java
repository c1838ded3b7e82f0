package hiring.choreography.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.choreography.event.MalformedEventException;
import hiring.choreography.listener.IncomingEvent;
import java.nio.charset.StandardCharsets;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Causes describe the failure, and contain no personal data. */
class DeadLetterReasonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // PostgreSQL
                "23514 | ERROR: new row for relation \"stage_record\" violates check constraint \"poison\"\\n  Detail: Failing row"
                        + " contains (1, {\"Ada\"}). | refused by the database with 23514: stage_record, poison",
                "23505 | ERROR: duplicate key value violates unique constraint \"once\"\\n  Detail: Key (name)=(\"Ada\") already"
                        + " exists. | refused by the database with 23505: once",
                "22P02 | ERROR: invalid input syntax for type integer: \"Ada\" | refused by the database with 22P02",
                // H2
                "22001 | Value too long for column \"name CHARACTER VARYING(2)\": \"'Ada' (3)\" | refused by the database with"
                        + " 22001",
                "23505 | Unique index or primary key violation: \"public.once ON public.p(name) VALUES ( '{\"Ada\"}' )\" |"
                        + " refused by the database with 23505: public.once",
                "23513 | Check constraint violation: \"poison: \" | refused by the database with 23513: poison",
            })
    void a_violation_names_the_constraint_and_quotes_no_row(String state, String message, String cause) {
        SQLException refusal = new SQLException(message.replace("\\n", "\n"), state);

        assertThat(DeadLetterReason.of(new IllegalStateException("Ada", refusal)))
                .isEqualTo(cause);
    }

    @Test
    void a_rejected_batch_is_described_without_its_statement() {
        BatchUpdateException batch = new BatchUpdateException(
                "Batch entry 0 INSERT INTO \"p\" VALUES ('Ada') was aborted", "23514", new int[0]);
        batch.setNextException(new SQLException("violates check constraint \"poison\"", "23514"));

        assertThat(DeadLetterReason.of(new IllegalStateException(batch)))
                .isEqualTo("refused by the database with 23514: poison");
    }

    @Test
    void any_other_failure_is_described_by_its_type_and_place() {
        String cause =
                DeadLetterReason.of(new IllegalStateException("outer", new IllegalArgumentException("Ada Lovelace")));

        assertThat(cause)
                .matches(
                        "java\\.lang\\.IllegalArgumentException in hiring\\.choreography\\.deadletter\\.DeadLetterReasonTest:\\d+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello Ada | not a CloudEvent in JSON, line 1 column 1",
                "{\"time\":\"Ada\"} | not a CloudEvent in JSON, at time, line 1 column 9",
                "[] | not a CloudEvent in JSON, line 1 column 1",
                "{} | attribute specversion is not \"1.0\"",
            })
    void garbage_is_described_with_its_position_and_without_its_content(String body, String cause) {
        MalformedEventException malformed = catchThrowableOfType(
                MalformedEventException.class, () -> IncomingEvent.of(body.getBytes(StandardCharsets.UTF_8)));

        assertThat(DeadLetterReason.of(malformed)).isEqualTo(cause);
    }
}
