package hiring.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Checks that every page is accessible in every appearance. */
final class Accessibility {

    private static final String SCREENSHOTS = System.getProperty("hiring.screenshots", "");

    /** The words of a page that are broken into pieces of less than four letters on average. */
    private static final String CHOPPED_WORDS = """
            () => {
              const found = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                const text = texts.currentNode;
                for (const word of text.data.matchAll(/[\\p{L}\\p{N}]{4,}/gu)) {
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  const lines = new Set([...range.getClientRects()].map(part => Math.round(part.top))).size;
                  if (lines > 1 && word[0].length / lines < 4) {
                    found.push(word[0]);
                  }
                }
              }
              return found;
            }""";

    /** The cards and lists that are wider than their place. Tables of figures may be. */
    private static final String CUT_TABLES = """
            () => [...document.querySelectorAll('.stacked, .cards, .items, .flow')]
              .filter(list => list.getBoundingClientRect().right > window.innerWidth || list.scrollWidth > list.clientWidth + 1)
              .map(list => list.className)""";

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
        assertThat((List<?>) page.evaluate(CHOPPED_WORDS)).as("words in pieces").isEmpty();
        if (appearance.isSmall()) {
            assertThat((List<?>) page.evaluate(CUT_TABLES))
                    .as("tables that are cut")
                    .isEmpty();
        }
        if (!SCREENSHOTS.isBlank()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SCREENSHOTS, name + "-" + appearance.fileName() + ".png")));
        }
    }
}
