package hiring.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import hiring.allinone.Service;
import hiring.system.RunningSystem;
import hiring.system.servers.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser session with the whole system. */
final class BrowserSession implements AutoCloseable {

    /**
     * A newer search aborts the previous one (hx-sync), which htmx logs as two errors. For a request that fails it also logs
     * {@code htmx:sendError}.
     */
    private static final Pattern SUPERSEDED = Pattern.compile("htmx:(afterRequest|sendAbort), .*");

    private static final Path CHROMIUM = Path.of(System.getProperty("hiring.browser"));

    private final RunningSystem hiring;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new ArrayList<>();

    private BrowserSession(RunningSystem hiring) {
        this.hiring = hiring;
        // use the installed browser; do not download one
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false));
    }

    static BrowserSession start() {
        return new BrowserSession(RunningSystem.startWithKnownPorts());
    }

    static BrowserSession startSigningIn() {
        return new BrowserSession(RunningSystem.startSigningIn());
    }

    RunningSystem hiring() {
        return hiring;
    }

    URI dashboard() {
        return hiring.uri(Service.STATUS_AGGREGATOR);
    }

    /** A window that is signed in as HR. */
    Page window() {
        return window(Appearance.DESKTOP);
    }

    Page window(Appearance appearance) {
        return signedIn(anonymous(appearance), "hr");
    }

    /** A window that is signed in with another role. */
    Page windowOf(String role) {
        return signedIn(anonymous(Appearance.DESKTOP), role);
    }

    /** A window without the content security policy, because axe injects a script and styles. */
    Page examined(Appearance appearance) {
        return signedIn(window(appearance, true), "hr");
    }

    private Page signedIn(Page page, String role) {
        page.context()
                .addCookies(List.of(new Cookie("hiring-token", Tokens.of(role, role))
                        .setUrl(dashboard().toString())));
        return page;
    }

    /** A window that is not signed in. Errors of its scripts are recorded. */
    Page anonymous(Appearance appearance) {
        return window(appearance, false);
    }

    /** As {@link #examined}, but not signed in. */
    Page anonymousExamined(Appearance appearance) {
        return window(appearance, true);
    }

    private Page window(Appearance appearance, boolean isExamined) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(dashboard().toString())
                .setViewportSize(appearance.width(), appearance.height())
                .setColorScheme(appearance.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
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

    /** The errors of scripts so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Clears the errors of scripts, when a test has caused them. */
    void clearErrors() {
        errors.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        hiring.close();
    }
}
