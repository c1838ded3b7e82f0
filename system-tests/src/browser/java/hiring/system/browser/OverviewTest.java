package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import hiring.allinone.Service;
import hiring.allinone.demo.Samples;
import hiring.system.Recruiting;
import hiring.system.servers.Tokens;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The overview of all applications. */
class OverviewTest {

    private static final int BUDGET = 100_000;

    private static BrowserSession session;
    private static Recruiting recruiting;

    @BeforeAll
    static void play() {
        session = BrowserSession.start();
        new Samples(session.hiring()::uri, role -> Tokens.of(role, role)).play();
        recruiting = new Recruiting(session.hiring());
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
    void every_application_is_shown_with_its_statuses() {
        Page page = session.window();
        page.navigate("/");

        assertThat(cells(page, 1)).containsText(new String[] {"Draft", "Draft"});
        assertThat(stages(page, 2)).isEqualTo(List.of("Pending", "·", "·", "·", "·"));
        assertThat(stages(page, 4)).isEqualTo(List.of("Passed", "Passed", "Pending", "Pending", "·"));
        assertThat(row(page, 4).locator("[data-column=waiting-on]"))
                .hasText(Pattern.compile("Background check: Unassigned\\s+Health screening: Unassigned"));
        assertThat(row(page, 6)).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("List them"))
                .click();
        assertThat(stages(page, 5)).isEqualTo(List.of("Passed", "Passed", "Failed", "Cancelled", "No offer"));
        assertThat(stages(page, 6)).isEqualTo(List.of("Passed", "Passed", "Passed", "Passed", "Accepted"));
    }

    @Test
    void every_figure_of_the_pipeline_links_to_the_counted_applications() {
        Page page = session.window();
        page.navigate("/");
        Locator pending = stage(page, "Background check").locator(".figure").filter(having("Pending"));
        assertThat(pending.locator(".count")).hasText("2");

        pending.click();

        assertThat(page).hasURL(Pattern.compile(".*[?&]stage=background-check.*"));
        assertThat(page.locator("#applications tr")).hasCount(2);
        assertThat(row(page, 4)).isVisible();
        assertThat(stage(page, "Background check").locator("[aria-current]")).containsText("Pending");
        stage(page, "Background check").locator("[aria-current]").click();
        assertThat(row(page, 1)).isVisible();
    }

    @Test
    void the_pipeline_of_an_open_page_is_updated() {
        Page page = session.window();
        page.navigate("/");
        Locator drafts = page.locator(".whole .figure").filter(having("Draft")).locator(".count");
        int before = Integer.parseInt(drafts.innerText());
        Locator reached = stage(page, "Background check").locator(".figure").filter(having("Pending"));
        reached.focus();

        recruiting.drafted("STANDARD");

        assertThat(drafts).hasText(Integer.toString(before + 1));
        assertThat(reached).isFocused();
    }

    private static Locator stage(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void every_open_page_shows_every_change() {
        Page one = session.window();
        Page other = session.window(Appearance.PHONE);
        one.navigate("/");
        other.navigate("/");

        long id = recruiting.submitted();
        for (Page page : List.of(one, other)) {
            assertThat(row(page, id).locator("[data-column=phone-screen]")).containsText("Pending");
        }
        recruiting.pass(Service.PHONE_SCREEN, id);
        for (Page page : List.of(one, other)) {
            assertThat(row(page, id).locator("[data-column=phone-screen]")).containsText("Passed");
            assertThat(row(page, id).locator("[data-column=onsite-interview]")).containsText("Pending");
        }
    }

    @Test
    void a_disconnected_page_says_so_and_catches_up() {
        long id = recruiting.submitted();
        Page page = session.window();
        page.navigate("/?sort=updated");
        assertThat(row(page, id)).isVisible();

        page.context().setOffline(true);
        page.evaluate("window.dispatchEvent(new Event('pagehide')); window.dispatchEvent("
                + "Object.assign(new Event('pageshow'), {persisted: true}))");
        assertThat(page.locator("#cut-off")).isVisible();
        recruiting.pass(Service.PHONE_SCREEN, id);
        page.context().setOffline(false);

        assertThat(page.locator("#cut-off")).isHidden();
        assertThat(row(page, id).locator("[data-column=phone-screen]")).containsText("Passed");
        session.clearErrors();
    }

    @Test
    void the_page_shows_the_time_of_its_data() {
        Page page = session.window();
        page.navigate("/");
        String first = String.valueOf(page.locator("#as-of").getAttribute("datetime"));

        assertThat(page.locator("#as-of")).not().hasAttribute("datetime", first);
        assertThat(page.locator("#behind")).isHidden();
        assertThat(page.locator("#disconnected")).isHidden();
    }

    @Test
    void the_filters_are_in_the_address() {
        Page page = session.window();
        page.navigate("/");

        page.getByLabel("Candidate").fill("zzz unknown");
        assertThat(page.locator(".nothing")).containsText("No applications match these filters");
        assertThat(page).hasURL(Pattern.compile(".*/\\?.*q=zzz(\\+|%20)unknown.*"));
        page.getByLabel("Candidate").fill("");
        page.getByText("More filters").click();
        page.getByLabel("Overall").selectOption("HIRED");
        assertThat(row(page, 6)).isVisible();
        assertThat(row(page, 1)).isHidden();

        Page shared = session.window();
        shared.navigate(page.url());
        assertThat(row(shared, 6)).isVisible();
        assertThat(row(shared, 1)).isHidden();
        assertThat(shared.getByLabel("Overall")).hasValue("HIRED");
    }

    @Test
    void an_invalid_filter_is_explained() {
        Page page = session.window();
        page.navigate("/?overall=NEARLY");

        assertThat(page.locator("main")).containsText("overall \"NEARLY\" is not one of DRAFT, IN_PROGRESS");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the overview"))
                .click();
        assertThat(row(page, 1)).isVisible();
        session.clearErrors();
    }

    @Test
    void the_page_can_be_printed() {
        Page page = session.window(Appearance.DESKTOP_DARK);
        page.navigate("/");
        assertThat(row(page, 4)).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#filter")).isHidden();
        assertThat(page.locator("header nav")).isHidden();
        assertThat(page.locator("table thead")).isVisible();
        assertThat(page.locator("body")).hasCSS("color", "rgb(27, 35, 48)");
        assertThat(page.locator(".chip[data-status=PASSED]").first()).hasCSS("color", "rgb(15, 83, 41)");
    }

    @Test
    void the_page_can_be_used_by_keyboard_only() {
        Page page = session.window();
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".figure").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*overall=DRAFT.*"));
        tabTo(page, page.getByLabel("Candidate"));
        page.keyboard().type("zzz unknown");
        assertThat(page.locator(".nothing")).isVisible();
        assertThat(page.getByLabel("Candidate")).isFocused();
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < 60; presses++) {
            if (wanted.evaluate("element => element === document.activeElement").equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the element cannot be reached by the keyboard");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_accessible(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/");
        assertThat(row(page, 4)).isVisible();

        Accessibility.check(page, appearance, "overview");
    }

    @ParameterizedTest
    @EnumSource(names = {"HANDSET", "PHONE"})
    void a_card_has_only_what_is_filled(Appearance appearance) {
        Page page = session.window(appearance);
        page.navigate("/?ended=true");
        assertThat(row(page, 6)).isVisible();
        page.navigate("/");
        assertThat(row(page, 2)).isVisible();

        assertThat(row(page, 2).boundingBox().height).isLessThan(200);
        assertThat(row(page, 2)).containsText("Compiler engineer");
        assertThat(row(page, 2).locator("[data-column=offer]").boundingBox().width)
                .isLessThan(2);
    }

    @Test
    void the_filters_suggest_what_there_is() {
        Page page = session.window();
        page.navigate("/");
        assertThat(page.locator("#positions option")).hasCount(0);

        page.getByLabel("Position").focus();

        assertThat(page.locator("#positions option[value='Data scientist']")).hasCount(1);
        assertThat(page.locator("#processes option[value='STANDARD']")).hasCount(1);
    }

    @Test
    void the_page_is_small_and_does_not_shift() {
        Page page = session.window();
        int[] bytes = {0};
        page.onResponse(response -> {
            if (!response.url().contains("/live")) {
                bytes[0] += response.request().sizes().responseBodySize;
            }
        });
        page.addInitScript("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry =>"
                + " { window.shift += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        page.navigate("/");
        assertThat(row(page, 4)).isVisible();

        assertThat(bytes[0]).isBetween(1_000, BUDGET);
        assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.01);
    }

    private static Locator row(Page page, long id) {
        return page.locator("#row-" + id);
    }

    private static Locator cells(Page page, long id) {
        return row(page, id).locator("[data-column=overall], [data-column=application]");
    }

    /** The five columns of the stages; a dot for a blank one. */
    private static List<String> stages(Page page, long id) {
        return List.of("phone-screen", "onsite-interview", "background-check", "health-screening", "offer").stream()
                .map(stage -> row(page, id).locator("[data-column=" + stage + "]"))
                .map(cell -> cell.locator(".chip").count() == 0
                        ? "·"
                        : cell.locator(".chip").innerText())
                .toList();
    }
}
