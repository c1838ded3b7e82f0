package hiring.phonescreen.calendar;

import hiring.choreography.digest.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secrets in the addresses from which calendar programs, which cannot sign in, fetch an interviewer's calendar. Only their
 * digests are kept, so that nobody who reads the table can fetch anything.
 */
@Singleton
class Feeds {

    private static final int SECRET_BYTES = 32;

    private final CalendarFeeds feeds;
    private final SecureRandom random = new SecureRandom();

    Feeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** A new secret for an interviewer's calendar; the one there was is worth nothing any more. */
    @Transactional
    String renew(String interviewer) {
        String secret = secret();
        feeds.deleteByInterviewer(interviewer);
        feeds.save(new CalendarFeed(digest(secret), interviewer));
        return secret;
    }

    /** Makes an interviewer's secret worthless. */
    void revoke(String interviewer) {
        feeds.deleteByInterviewer(interviewer);
    }

    /** Whose calendar a secret opens. */
    Optional<String> interviewer(String secret) {
        return feeds.findByDigest(digest(secret)).map(CalendarFeed::interviewer);
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
