package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import java.net.URI;

/**
 * The service that owns a stage, or the form.
 *
 * @param stage what it owns; {@code application} is the form
 * @param url its address for this service
 * @param path the path of its records of applications
 * @param apiPage the address of the page that describes its commands, for browsers
 */
public record ServiceEndpoint(StageName stage, String url, String path, String apiPage) {

    static ServiceEndpoint of(ServiceSettings settings) {
        String publicUrl = settings.publicUrl().isEmpty() ? settings.url() : settings.publicUrl();
        return new ServiceEndpoint(
                new StageName(settings.name()),
                settings.url(),
                settings.path(),
                publicUrl + "/swagger-ui/index.html#/" + settings.group().replace(" ", "%20"));
    }

    /** The address of its record of an application. */
    URI record(long application) {
        return at(path + "/" + application);
    }

    URI at(String place) {
        return URI.create(url + place);
    }
}
