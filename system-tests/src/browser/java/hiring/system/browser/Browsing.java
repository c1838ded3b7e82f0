package hiring.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import hiring.allinone.Service;
import hiring.system.RunningHiring;
import hiring.system.servers.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser, and the whole system that it looks at. */
final class Browsing implements AutoCloseable {

    /**
     * A newer search aborts the one under way (hx-sync), and htmx writes that down as two errors. Of a request that fails it
     * writes {@code htmx:sendError} besides.
     */
    private static final Pattern SUPERSEDED = Pattern.compile("htmx:(afterRequest|sendAbort), .*");

    private static final Path CHROMIUM = Path.of(System.getProperty("hiring.browser"));

    private final RunningHiring hiring;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new ArrayList<>();

    private Browsing(RunningHiring hiring) {
        this.hiring = hiring;
        // the browser is the system's own: none is looked for elsewhere
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false));
    }

    static Browsing start() {
        return new Browsing(RunningHiring.startAcquainted());
    }

    static Browsing startSigningIn() {
        return new Browsing(RunningHiring.startSigningIn());
    }

    RunningHiring hiring() {
        return hiring;
    }

    URI dashboard() {
        return hiring.uri(Service.STATUS_AGGREGATOR);
    }

    /** A window of somebody in HR, who has signed in. */
    Page window() {
        return window(Look.DESKTOP);
    }

    Page window(Look look) {
        return signedIn(stranger(look), "hr");
    }

    /** A window of somebody else, who has signed in. */
    Page windowOf(String role) {
        return signedIn(stranger(Look.DESKTOP), role);
    }

    /** A window in which a test may do what the page's policy allows nobody: axe brings a script and styles along. */
    Page examined(Look look) {
        return signedIn(window(look, true), "hr");
    }

    private Page signedIn(Page page, String role) {
        page.context()
                .addCookies(List.of(new Cookie("hiring-token", Tokens.of(role, role))
                        .setUrl(dashboard().toString())));
        return page;
    }

    /** A window of somebody who has not signed in. What its scripts complain of is kept. */
    Page stranger(Look look) {
        return window(look, false);
    }

    /** As {@link #examined}, of somebody who has not signed in. */
    Page strangerExamined(Look look) {
        return window(look, true);
    }

    private Page window(Look look, boolean isExamined) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(dashboard().toString())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setTimezoneId("Europe/Berlin")
                .setLocale("en-GB")
                .setBypassCSP(isExamined));
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !SUPERSEDED.matcher(message.text()).matches()) {
                errors.add(message.text());
            }
        });
        return page;
    }

    /** What scripts have complained of so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Forgets what scripts have complained of, where a test has given them reason. */
    void forgive() {
        errors.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        hiring.close();
    }
}
