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

/** Somebody comes with a browser, and has not signed in. */
class SignInTest {

    private static Browsing browsing;

    @BeforeAll
    static void start() {
        browsing = Browsing.startSigningIn();
    }

    @AfterAll
    static void stop() {
        browsing.close();
    }

    @Test
    void whoever_signs_in_sees_the_overview_until_they_sign_out() {
        Page page = browsing.stranger(Look.DESKTOP);
        page.navigate("/");
        assertThat(page).hasURL(browsing.dashboard() + "/sign-in");

        signIn(page, "not this");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Incorrect name or password");
        signIn(page, "demo");
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(page.locator(".nothing")).containsText("No applications yet");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.navigate("/");
        assertThat(page).hasURL(browsing.dashboard() + "/sign-in");
    }

    @ParameterizedTest
    @EnumSource
    void everybody_can_read_it(Look look) {
        Page page = browsing.strangerExamined(look);
        page.navigate("/sign-in");

        Legible.check(page, look, "sign-in");
    }

    private static void signIn(Page page, String password) {
        page.locator("[name=username]").fill("hr");
        page.locator("[name=password]").fill(password);
        page.keyboard().press("Enter");
    }
}
