package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a service.
 *
 * @param path a template, for example {@code /offers/{applicationId}/accept}
 */
record Operation(Service service, String method, String path, List<Parameter> parameters, Optional<Payload> payload) {

    /** @param place {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String place, JsonNode schema) {}

    /**
     * The expected body.
     *
     * @param example a missing node if there is none
     */
    record Payload(String mediaType, JsonNode schema, JsonNode example) {

        boolean isJson() {
            return mediaType.equals("application/json");
        }
    }

    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals(place))
                .toList();
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
