package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sign-in page. */
class SignInTest {

    private static BrowserSession session;

    @BeforeAll
    static void start() {
        session = BrowserSession.startSigningIn();
    }

    @AfterAll
    static void stop() {
        session.close();
    }

    @Test
    void a_user_sees_the_overview_from_sign_in_to_sign_out() {
        Page page = session.anonymous(Appearance.DESKTOP);
        page.navigate("/");
        assertThat(page).hasURL(session.dashboard() + "/sign-in");
        assertThat(page).hasTitle("Sign in – Hiring choreography");

        signIn(page, "not this");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Incorrect name or password");
        signIn(page, "demo");
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(page.locator(".nothing")).containsText("No applications yet");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.navigate("/");
        assertThat(page).hasURL(session.dashboard() + "/sign-in");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_accessible(Appearance appearance) {
        Page page = session.anonymousExamined(appearance);
        page.navigate("/sign-in");

        Accessibility.check(page, appearance, "sign-in");
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Name").fill("hr");
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
    }
}
