package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import hiring.allinone.Service;
import hiring.allinone.demo.Samples;
import hiring.allinone.demo.SignIn;
import hiring.choreography.security.Role;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first minute of every role: signing in, a page of their own, and a way out. */
class FirstMinuteTest {

    private static final long SCREENED_BY_PHONE = 2;

    private static BrowserSession session;
    private static DoubleBooking booked;

    @BeforeAll
    static void play() {
        session = BrowserSession.startSigningIn();
        SignIn signIn = new SignIn(session.dashboard());
        new Samples(session.hiring()::uri, signIn).play();
        session.hiring()
                .rest(Service.PHONE_SCREEN)
                .send(
                        "PUT",
                        "/phone-screens/" + SCREENED_BY_PHONE + "/assignee",
                        "{\"assignee\": \"interviewer\"}",
                        Map.of("Authorization", "Bearer " + signIn.apply(Role.HR)))
                .good();
        booked = DoubleBooking.make(session.hiring(), signIn.apply(Role.HR), "interviewer");
    }

    @AfterAll
    static void stop() {
        session.close();
    }

    @AfterEach
    void clear() {
        session.clearErrors();
    }

    @ParameterizedTest
    @CsvSource({
        "recruiter, Recruiter, Overview, Grace Hopper",
        "interviewer, Interviewer, My work, Assigned to you",
        "screener, Screener, My work, Background check",
        "clinician, Clinician, My work, Health screening",
        "hr, HR, Overview, Grace Hopper",
        "operator, Operator, My work, All services are ready."
    })
    void a_role_lands_on_a_page_of_its_own_with_one_click(String role, String title, String heading, String words) {
        Page page = session.anonymous(Appearance.DESKTOP);
        page.navigate("/");
        assertThat(page).hasTitle("Sign in – Hiring choreography");

        button(page, title).click();

        assertThat(page).hasTitle(heading + " – Hiring choreography");
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator("main")).containsText(words);
        assertThat(page.locator("main")).not().containsText("urn:hiring:problem");
        assertThat(page.locator("header bdi")).hasText(role);
        assertThat(session.errors()).isEmpty();
        everyLinkOfTheNavigationOpens(page);
        button(page, "Sign out").click();
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private static void everyLinkOfTheNavigationOpens(Page page) {
        Locator links = page.locator("header nav a");
        for (int link = 0; link < links.count(); link++) {
            String address =
                    session.dashboard() + String.valueOf(links.nth(link).getAttribute("href"));
            assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void the_work_of_an_interviewer_is_what_is_assigned_to_them() {
        Page page = signedIn("Interviewer", "/", Appearance.DESKTOP);

        Locator work = page.locator(".item");
        assertThat(work).hasCount(3);
        assertThat(work.filter(having("No. " + SCREENED_BY_PHONE))).containsText("record the outcome");
        assertThat(page.locator("main")).not().containsText("Unassigned");
    }

    @Test
    void an_interviewer_sees_which_of_their_appointments_overlap() {
        Page page = signedIn("Interviewer", "/", Appearance.DESKTOP);

        assertThat(page.locator(".item").filter(having("Dorothy Vaughan")).locator(".conflicts"))
                .containsText("Conflict Overlaps with the on-site interview of application " + booked.visited());
        assertThat(page.locator(".item").filter(having("Katherine Johnson")).locator(".conflicts"))
                .containsText("Conflict Overlaps with the phone screen of application " + booked.called());
        assertThat(page.locator(".conflicts")).hasCount(2);
        assertThat(page.locator(".conflicts a")).hasCount(0);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @ParameterizedTest
    @CsvSource({
        "HR, /?overall=IN_PROGRESS&sort=updated",
        "Recruiter, /applications/2?step=1",
        "Operator, /choreography?minutes=60",
        "Screener, /work"
    })
    void a_shared_link_is_opened_after_signing_in(String title, String link) {
        Page page = signedIn(title, link, Appearance.DESKTOP);

        assertThat(page).hasURL(session.dashboard() + link);
    }

    @Test
    void a_shared_link_survives_a_wrong_password() {
        Page page = session.anonymous(Appearance.DESKTOP);
        page.navigate("/applications/2");
        signIn(page, "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Incorrect name or password");
        signIn(page, "demo");

        assertThat(page).hasURL(session.dashboard() + "/applications/2");
    }

    private static void signIn(Page page, String password) {
        page.locator("#username").fill("hr");
        page.locator("#password").fill(password);
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @CsvSource({"/insight", "/applications/2", "/attention", "/application-statuses"})
    void a_page_for_other_roles_has_ways_on(String path) {
        Page page = signedIn("Clinician", "/", Appearance.DESKTOP);

        Response refused = page.navigate(path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("This page is for other roles");
        assertThat(page.locator("main")).containsText("Recruiter");
        assertThat(page.locator("main")).containsText("You are signed in as clinician");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to my work"))
                .click();
        assertThat(page.locator("h1")).hasText("My work");
        page.navigate(path);
        button(page, "Sign out, and sign in as another user").click();
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void the_api_pages_of_the_services_take_the_session_over() {
        Page page = signedIn("HR", "/", Appearance.DESKTOP);

        page.navigate(session.hiring().uri(Service.PHONE_SCREEN) + "/swagger-ui/index.html");

        assertThat(page.evaluate("async () => (await fetch('/phone-screens')).status"))
                .isEqualTo(200);
        assertThat(page.evaluate("async () => (await fetch('/phone-screens/" + SCREENED_BY_PHONE + "/comments', {"
                        + "method: 'POST', headers: {'Content-Type': 'application/json'},"
                        + " body: JSON.stringify({text: 'written with Swagger UI'})})).status"))
                .isEqualTo(200);
    }

    static Stream<Arguments> looks() {
        return Stream.of("Interviewer", "Screener", "Operator")
                .flatMap(title -> Stream.of(Appearance.values()).map(look -> Arguments.of(title, look)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_first_page_is_accessible(String title, Appearance appearance) {
        Page page = session.anonymousExamined(appearance);
        page.navigate("/");
        button(page, title).click();
        assertThat(page.locator("h1")).hasText("My work");

        Accessibility.check(page, appearance, "work-" + title.toLowerCase(Locale.ROOT));
        page.navigate("/insight");
        Accessibility.check(page, appearance, "refused-" + title.toLowerCase(Locale.ROOT));
    }

    private static Page signedIn(String title, String link, Appearance appearance) {
        Page page = session.anonymous(appearance);
        page.navigate(link);
        button(page, title).click();
        assertThat(page.locator("header bdi")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
