package hiring.phonescreen.calendar;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.digest.Sha256;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The secrets in the addresses from which calendar programs, which cannot sign in, fetch an interviewer's calendar. Only their
 * digests are kept, so that nobody who reads the table can fetch anything.
 */
@Singleton
final class Feeds {

    private static final int SECRET_BYTES = 32;

    private static final String REMOVE = "DELETE FROM calendar_feed WHERE interviewer = ?";
    private static final String ADD = "INSERT INTO calendar_feed (digest, interviewer) VALUES (?, ?)";
    private static final String WHOSE = "SELECT interviewer FROM calendar_feed WHERE digest = ?";

    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    Feeds(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A new secret for an interviewer's calendar; the one there was is worth nothing any more. */
    String renew(String interviewer) {
        String secret = secret();
        transactions.write(connection -> {
            Sql.update(connection, REMOVE, statement -> statement.setString(1, interviewer));
            Sql.batch(connection, ADD, List.of(digest(secret)), (statement, digest) -> {
                statement.setString(1, digest);
                statement.setString(2, interviewer);
            });
            return secret;
        });
        return secret;
    }

    /** Makes an interviewer's secret worthless. */
    void revoke(String interviewer) {
        transactions.write(
                connection -> Sql.update(connection, REMOVE, statement -> statement.setString(1, interviewer)));
    }

    /** Whose calendar a secret opens. */
    Optional<String> interviewer(String secret) {
        return transactions.read(connection -> Sql.find(
                connection,
                WHOSE,
                statement -> statement.setString(1, digest(secret)),
                row -> row.getString("interviewer")));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}
