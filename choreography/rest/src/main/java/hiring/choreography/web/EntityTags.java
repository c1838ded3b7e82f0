package hiring.choreography.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives every answer about something that has a revision its entity tag. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class EntityTags {

    @ResponseFilter
    void tag(MutableHttpResponse<?> response) {
        response.getBody(Versioned.class)
                .filter(versioned -> !response.getHeaders().contains(HttpHeaders.ETAG))
                .ifPresent(versioned -> response.header(HttpHeaders.ETAG, IfMatch.tag(versioned.revision())));
    }
}
