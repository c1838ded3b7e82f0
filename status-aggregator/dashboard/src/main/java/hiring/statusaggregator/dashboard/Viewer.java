package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who looks at a page.
 *
 * @param name an empty text if they are not signed in
 * @param roles none if they are not signed in
 */
record Viewer(String name, Set<String> roles) {

    private static final Viewer ANONYMOUS = new Viewer("", Set.of());

    static Viewer of(Person person) {
        return new Viewer(person.actor().name(), person.roles());
    }

    /** Who sent a request, which may have failed before they were known. */
    static Viewer of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(known -> new Viewer(known.getName(), Set.copyOf(known.getRoles())))
                .orElse(ANONYMOUS);
    }

    boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** Whether they have one of some roles. */
    boolean is(Collection<String> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /** Whether they may open the page of an application. */
    boolean maySeeApplications() {
        return is(List.of(Role.RECRUITER, Role.HR));
    }

    /** The pages that they may open, in the order of the navigation. */
    List<SitePage> pages() {
        return SitePage.ALL.stream().filter(page -> is(page.roles())).toList();
    }

    /** Their roles in words; the word for none if they have none that the system knows. */
    String roles(Messages messages) {
        List<String> known = Role.ALL.stream()
                .filter(roles::contains)
                .map(role -> messages.of("role." + role))
                .toList();
        return known.isEmpty() ? messages.of("role.none") : messages.list(known);
    }
}
