package hiring.statusaggregator.gap;

import hiring.choreography.control.MarksRequest;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How far the owners' logs have been compared with the events received, and what to ask next. */
@Singleton
public final class OwnerProgress {

    /** Any transaction ends well within this time; after it, no entry can appear before a position in the log. */
    private static final Duration UNTIL_A_PLACE_IS_SAFE = Duration.ofMinutes(1);

    /** A time further ahead than this was written by a wrong clock. */
    private static final Duration CLOCKS_DISAGREE_BY = Duration.ofMinutes(1);

    private static final String MEET = "INSERT INTO owner_log (owner) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String OWNERS = "SELECT owner, safe_seq FROM owner_log ORDER BY owner";
    private static final String ASKED =
            "UPDATE owner_log SET asked_at = ? WHERE owner = ? AND (asked_at <= ? OR asked_at > ?)";
    private static final String COMPARED = """
            UPDATE owner_log SET safe_seq = next_seq, next_seq = ?, next_at = ?
            WHERE owner = ? AND (next_at <= ? OR next_at > ?)""";

    private final Sql sql;
    private final ControlMessageSender mail;
    private final Clock clock;
    private final String ourselves;

    OwnerProgress(
            Sql sql, ControlMessageSender mail, Clock clock, @Value("${micronaut.application.name}") String ourselves) {
        this.sql = sql;
        this.mail = mail;
        this.clock = clock;
        this.ourselves = ourselves;
    }

    private record OwnerLog(StageName owner, long safeSeq) {}

    /** Adds owners that are not known yet. */
    public void meet(Collection<StageName> owners) {
        sql.batch(MEET, owners, (statement, owner) -> statement.setString(1, owner.value()));
    }

    /** All known owners. */
    public Set<StageName> owners() {
        return new TreeSet<>(sql.query(OWNERS, statement -> {}, row -> new StageName(row.getString("owner"))));
    }

    /** Asks the owners that were not asked lately, by this replica or another, for their high-water marks. */
    void ask(Duration every) {
        Instant now = clock.instant();
        sql
                .query(
                        OWNERS,
                        statement -> {},
                        row -> new OwnerLog(new StageName(row.getString("owner")), row.getLong("safe_seq")))
                .stream()
                .filter(log -> claim(log.owner(), now, every))
                .forEach(log -> askOn(log.owner(), log.safeSeq()));
    }

    /** Asks an owner for its high-water marks since a position in its log. */
    void askOn(StageName owner, long after) {
        mail.send(owner.service(), List.of(new MarksRequest(ourselves, after)));
    }

    /** Records that a log was compared up to its end at the time. */
    void compared(StageName owner, long end) {
        Instant now = clock.instant();
        sql.update(
                COMPARED,
                statement -> Parameters.of(statement)
                        .add(end)
                        .add(now)
                        .add(owner.value())
                        .add(now.minus(UNTIL_A_PLACE_IS_SAFE))
                        .add(now.plus(CLOCKS_DISAGREE_BY)));
    }

    private boolean claim(StageName owner, Instant now, Duration every) {
        return sql.update(
                        ASKED,
                        statement -> Parameters.of(statement)
                                .add(now)
                                .add(owner.value())
                                .add(now.minus(every))
                                .add(now.plus(CLOCKS_DISAGREE_BY)))
                == 1;
    }
}
