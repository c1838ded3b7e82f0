package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import hiring.allinone.Service;
import hiring.choreography.security.Role;
import hiring.system.Recruiting;
import hiring.system.servers.Tokens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of one application: its status, the reasons, and its history. */
class ApplicationTest {

    /** Swagger UI renders the whole description before it scrolls to an operation, which a busy machine needs seconds for. */
    private static final LocatorAssertions.IsVisibleOptions SWAGGER_UI_IS_READY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static BrowserSession session;
    private static Recruiting recruiting;
    private static long checked;
    private static DoubleBooking booked;

    @BeforeAll
    static void play() {
        session = BrowserSession.start();
        recruiting = new Recruiting(session.hiring());
        checked = recruiting.interviewed();
        booked = DoubleBooking.make(session.hiring(), Tokens.of("rosa", Role.RECRUITER), "anita");
    }

    @AfterAll
    static void stop() {
        session.close();
    }

    @AfterEach
    void noScriptHasFailed() {
        assertThat(session.errors()).isEmpty();
    }

    @Test
    void the_page_explains_the_status_and_what_comes_next() {
        Page page = session.window();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mary Jackson"))
                .first()
                .click();

        assertThat(page).hasURL(session.dashboard() + "/applications/" + checked);
        assertThat(page.locator(".summary"))
                .containsText("Waiting for the background check (unassigned) and the health screening (unassigned)");
        assertThat(page.locator("main")).containsText("Next: the offer, once both");
        assertThat(page.locator("main")).containsText("The application ends if");
    }

    @Test
    void contact_data_is_shown_as_its_owner_shows_it_and_engineers_words_on_demand() {
        Page page = session.window();
        page.navigate("/applications/" + checked);

        assertThat(page.locator("#facts a[href^='mailto:mary-']")).isVisible();
        assertThat(page.getByText(checked + "/phone-screen/2").first()).isHidden();
        assertThat(page.getByText("STANDARD, version 1")).isHidden();
        page.getByText("Details of the events").click();
        assertThat(page.getByText(checked + "/phone-screen/2").first()).isVisible();
        assertThat(page.getByText("STANDARD, version 1")).isVisible();
    }

    @Test
    void an_open_page_is_updated() {
        long id = recruiting.submitted();
        Page page = session.window();
        page.navigate("/applications/" + id);
        assertThat(page.locator(".flow [data-status=PENDING]")).hasCount(1);

        recruiting.pass(Service.PHONE_SCREEN, id);

        assertThat(page.locator(".flow [data-status=PASSED]")).containsText("Phone screen");
        assertThat(page.locator(".flow [data-status=PENDING]")).containsText("On-site interview");
    }

    @Test
    void an_earlier_state_can_be_shown() {
        Page page = session.window();
        page.navigate("/applications/" + checked);
        assertThat(page.locator(".flow [data-status=PENDING]")).hasCount(2);

        page.locator("#step").focus();
        page.keyboard().press("Home");

        assertThat(page.locator("#stages")).containsText("As of");
        assertThat(page.locator("#stages"))
                .containsText("The process is determined when the application is submitted.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("show the current state"))
                .click();
        assertThat(page.locator(".flow [data-status=PENDING]")).hasCount(2);
    }

    @Test
    void an_earlier_state_stays_shown_when_the_application_changes() {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        Page page = session.window();
        page.navigate("/applications/" + id);
        assertThat(page.locator("#timeline tbody tr")).hasCount(3);
        page.locator("#step").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("#stages")).containsText("As of");

        recruiting.pass(Service.PHONE_SCREEN, id);

        assertThat(page.locator(".summary")).containsText("Waiting for the on-site interview");
        assertThat(page.locator("#timeline tbody tr")).hasCount(5);
        assertThat(page.locator("#stages")).containsText("As of");
    }

    @Test
    void the_page_lists_the_allowed_actions_with_links() {
        long id = recruiting.submitted();
        Page page = session.window();
        page.navigate("/applications/" + id);
        Locator actions = page.locator("#actions");
        assertThat(actions).containsText("edit the form · withdraw");
        assertThat(actions).containsText("record the outcome");

        recruiting.pass(Service.PHONE_SCREEN, id);
        assertThat(actions.getByRole(AriaRole.ROW, named("Phone screen"))).containsText("reopen");
        assertThat(actions.getByRole(AriaRole.ROW, named("On-site interview"))).containsText("schedule an appointment");

        actions.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("On-site interview: API"))
                .click();
        assertThat(page).hasURL(Pattern.compile(session.hiring().uri(Service.ONSITE_INTERVIEW) + "/swagger-ui/.*"));
        assertThat(page.locator("#operations-On-site_interviews-postOnsiteInterviewsByApplicationIdOutcome"))
                .isVisible(SWAGGER_UI_IS_READY);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    @Test
    void an_unknown_application_is_not_found() {
        Page page = session.window();

        assertThat(page.navigate("/applications/999999").status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("Application 999999 was not found.");
        session.clearErrors();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_accessible(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/applications/" + checked);
        assertThat(page.locator(".summary")).isVisible();

        Accessibility.check(page, appearance, "application");
    }

    @ParameterizedTest
    @EnumSource
    void a_conflict_is_shown_beside_both_appointments(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/applications/" + booked.called());
        Locator conflict = page.locator("#facts div").filter(appointment()).locator(".conflicts li");
        assertThat(conflict)
                .containsText("Conflict Overlaps with the on-site interview of application " + booked.visited());
        assertThat(conflict.locator("time")).hasText(Pattern.compile("1 Mar 2094, 11:00.15:00"));
        Accessibility.check(page, appearance, "conflict");

        conflict.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).containsText("Katherine Johnson");
        assertThat(conflict).containsText("Overlaps with the phone screen of application " + booked.called());
    }

    private static Locator.FilterOptions appointment() {
        return new Locator.FilterOptions().setHasText("Appointment");
    }
}
