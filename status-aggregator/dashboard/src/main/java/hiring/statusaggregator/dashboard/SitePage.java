package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Role;
import java.util.List;

/**
 * A page of the navigation.
 *
 * @param title the key of its title in the message bundle
 * @param roles those that may open it
 */
record SitePage(String address, String title, List<String> roles) {

    /** All of them, in the order of the navigation. */
    static final List<SitePage> ALL = List.of(
            new SitePage("/", "site.overview", List.of(Role.RECRUITER, Role.HR)),
            new SitePage(WorkPage.ADDRESS, "work.title", Role.ALL),
            new SitePage(AttentionPage.ADDRESS, "attention.title", List.of(Role.RECRUITER, Role.HR, Role.OPERATOR)),
            new SitePage(InsightPage.ADDRESS, "insight.title", List.of(Role.RECRUITER, Role.HR)),
            new SitePage(MapPage.ADDRESS, "map.title", List.of(Role.RECRUITER, Role.HR, Role.OPERATOR)));
}
