package hiring.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What every page owes everybody, however they look at it. */
final class Legible {

    private static final String PICTURES = System.getProperty("hiring.pictures", "");

    private Legible() {}

    /**
     * A page that axe-core has nothing against, and that is no wider than its window. A picture of it is kept where some are
     * asked for.
     *
     * @param page in an examined window
     */
    static void check(Page page, Look look, String picture) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is beside the page")
                .isEqualTo(true);
        if (!PICTURES.isBlank()) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(PICTURES, picture + "-" + look.word() + ".png")));
        }
    }
}
