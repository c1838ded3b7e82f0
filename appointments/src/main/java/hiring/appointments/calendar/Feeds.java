package hiring.appointments.calendar;

import hiring.choreography.digest.Sha256;
import hiring.choreography.text.Identifier;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secrets in the addresses from which calendar programs, which cannot sign in, fetch an interviewer's calendar. Only their
 * digests are stored, so that reading the table gives no access.
 */
@Singleton
class Feeds {

    private static final int SECRET_BYTES = 32;

    private final CalendarFeeds feeds;
    private final SecureRandom random = new SecureRandom();

    Feeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** Creates a secret for the calendar of the interviewer with a key, and revokes an earlier one. */
    @Transactional
    String renew(String interviewer) {
        String secret = secret();
        feeds.deleteByKey(interviewer);
        feeds.save(new CalendarFeed(digest(secret), interviewer));
        return secret;
    }

    /** Revokes an interviewer's secret. */
    void revoke(String interviewer) {
        feeds.deleteByKey(interviewer);
    }

    /** Returns the key of the interviewer whose calendar a secret opens. */
    Optional<String> interviewer(String secret) {
        return feeds.findByDigest(digest(secret)).map(CalendarFeed::interviewer).map(Identifier::key);
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
