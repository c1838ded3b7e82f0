package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hiring.allinone.Service;
import hiring.system.Recruiting;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The insight page. */
class InsightTest {

    /** The number of colours of a canvas: one, the background, if nothing was drawn. */
    private static final String COLOURS = """
            canvas => new Set(new Uint32Array(
                canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size""";

    private static final String NUMBERS = "canvas => Chart.getChart(canvas).data.datasets.map(series => series.data)";

    private static BrowserSession session;

    @BeforeAll
    static void play() {
        session = BrowserSession.start();
        Recruiting team = new Recruiting(session.hiring());
        long hired = team.hired();
        long failed = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, failed, Recruiting.PENDING);
        team.act(Service.PHONE_SCREEN, failed, "outcome", Map.of("outcome", "FAILED", "qualifier", "SKILLS"))
                .good();
        long withdrawn = team.checked();
        team.withdraw(withdrawn, "CANDIDATE");
        long cook = team.applyingAs("Cook").submitted();
        team.awaitOverall(hired, "HIRED");
        team.awaitRow(failed, "SUBMITTED", "FAILED", "-", "-", "-", "NO_OFFER");
        team.awaitRow(withdrawn, "WITHDRAWN", "PASSED", "PASSED", "CANCELLED", "CANCELLED", "NO_OFFER");
        team.awaitRow(cook, "SUBMITTED", "PENDING", "-", "-", "-", "-");
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
    void the_figures_match_the_applications() {
        Page page = session.window();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Insight"))
                .click();

        assertThat(cells(page, "#funnel tr[data-stage=phone-screen]"))
                .containsExactly("Phone screen", "4", "2", "1", "1", "0", "50%", "50%");
        assertThat(cells(page, "#funnel tr[data-stage=background-check]"))
                .containsExactly("Background check", "2", "1", "0", "0", "1", "50%", "25%");
        assertThat(cells(page, "#funnel tr[data-stage=offer]")).startsWith("Offer", "1", "1");
        assertThat(page.locator("#time-to-hire")).containsText("1 hire");
        assertThat(cells(page, "#failures tbody tr"))
                .containsExactly("Phone screen", "Failed", "failed", "skills", "1");
        assertThat(cells(page, "#withdrawals tr[data-stage=health-screening]"))
                .containsExactly("Health screening", "1");
        assertThat(page.locator("#weeks tbody tr")).hasCount(12);
    }

    @Test
    void every_chart_shows_the_data_of_its_table() {
        Page page = session.window();
        page.navigate("/insight");
        List<Locator> charts = page.locator("canvas").all();

        assertThat(charts)
                .hasSize(7)
                .allSatisfy(
                        chart -> assertThat((Integer) chart.evaluate(COLOURS)).isGreaterThan(3));
        assertThat(page.locator("canvas[data-table=funnel]").evaluate(NUMBERS))
                .isEqualTo(List.of(
                        List.of(2, 2, 1, 1, 1),
                        List.of(1, 0, 0, 0, 0),
                        List.of(1, 0, 0, 0, 0),
                        List.of(0, 0, 1, 1, 0)));
        assertThat(page.locator("canvas[data-table=weeks]").evaluate("canvas => Chart.getChart(canvas).config.type"))
                .isEqualTo("line");
    }

    @Test
    void the_position_and_the_period_are_in_the_address() {
        Page page = session.window();
        page.navigate("/insight");
        page.getByLabel("Position").fill("Cook");
        page.getByLabel("From").fill("2026-01-05");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();

        assertThat(page).hasURL(Pattern.compile("/insight\\?from=2026-01-05&to=[-0-9]{10}&position=Cook$"));
        assertThat(cells(page, "#funnel tr[data-stage=phone-screen]"))
                .containsExactly("Phone screen", "1", "0", "1", "0", "0", "0%", "0%");
        assertThat(page.getByLabel("Position")).hasValue("Cook");

        page.navigate("/insight?from=2020-01-06&to=2020-02-02");
        assertThat(page.locator("main")).containsText("No activity in this period");
        assertThat(page.locator("canvas")).hasCount(0);
    }

    @Test
    void drawing_the_charts_shifts_nothing() {
        Page page = session.window();
        page.addInitScript("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true });");
        page.navigate("/insight");
        page.waitForFunction("window.Chart && Object.keys(Chart.instances).length === 7");

        // the time in the header is converted to the viewer's zone
        assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.001);
    }

    @Test
    void the_charts_follow_a_change_to_the_dark_colour_scheme() {
        Page page = session.window();
        page.navigate("/insight");
        Locator chart = page.locator("canvas[data-table=weeks]");
        Object before = chart.evaluate("canvas => [...canvas.getContext('2d').getImageData(1, 1, 1, 1).data]");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        page.waitForFunction(
                "before => { const now = document.querySelector('canvas[data-table=weeks]')"
                        + ".getContext('2d').getImageData(1, 1, 1, 1).data; return now[0] < before[0]; }",
                before);
    }

    private static List<String> cells(Page page, String row) {
        assertThat(page.locator(row)).hasCount(1);
        return page.locator(row + " > *").allInnerTexts();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_accessible(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/insight");
        assertThat(page.locator("#funnel")).isVisible();
        page.waitForFunction("window.Chart && Object.keys(Chart.instances).length === 7");

        Accessibility.check(page, appearance, "insight");
    }
}
