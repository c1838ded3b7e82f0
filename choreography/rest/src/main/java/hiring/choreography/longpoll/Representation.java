package hiring.choreography.longpoll;

import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Versioned;

/**
 * A resource as it is now.
 *
 * @param tag its entity tag, with the quotation marks; it changes whenever the resource does
 */
public record Representation<V>(V body, String tag) {

    /** What has a revision; that is its entity tag. */
    public static <V extends Versioned> Representation<V> of(V versioned) {
        return new Representation<>(versioned, IfMatch.tag(versioned.revision()));
    }
}
