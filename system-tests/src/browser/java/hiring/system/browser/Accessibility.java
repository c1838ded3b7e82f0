package hiring.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Checks that every page is accessible in every appearance. */
final class Accessibility {

    private static final String SCREENSHOTS = System.getProperty("hiring.screenshots", "");

    private Accessibility() {}

    /**
     * Checks that axe-core reports nothing and that the page is not wider than its window. Takes a screenshot if a directory
     * for screenshots is configured.
     *
     * @param page in an examined window
     */
    static void check(Page page, Appearance appearance, String name) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no horizontal scrolling")
                .isEqualTo(true);
        if (!SCREENSHOTS.isBlank()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SCREENSHOTS, name + "-" + appearance.fileName() + ".png")));
        }
    }
}
