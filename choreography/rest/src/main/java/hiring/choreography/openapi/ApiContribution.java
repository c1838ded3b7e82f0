package hiring.choreography.openapi;

import hiring.choreography.web.Conflict;
import java.util.List;
import java.util.Map;

/** What a service knows about its API beyond its types; the API description shows it. */
public interface ApiContribution {

    /**
     * The values that texts may have, by the name of the property, or by those of the schema and the property with a dot
     * between, which counts first. An empty list allows any text.
     */
    Map<String, List<String>> values();

    /** The types of 409 that are the service's own. */
    List<Conflict> conflicts();

    /** What the service declares about itself, as {@code x-declaration} shows it. */
    Map<String, Object> declaration();
}
