package hiring.choreography.longpoll;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives an answer its entity tag, and says, of a refusal too, that the preference to wait was honoured (RFC 7240, section 3). */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LongPollHeaders {

    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        LongPoll.of(request).ifPresent(poll -> {
            if (response.code() == HttpStatus.OK.getCode() || response.code() == HttpStatus.NOT_MODIFIED.getCode()) {
                poll.tag().ifPresent(tag -> response.getHeaders().set(HttpHeaders.ETAG, tag));
            }
            if (poll.isApplied()) {
                response.header(PREFERENCE_APPLIED, WaitPreference.NAME);
            }
        });
    }
}
