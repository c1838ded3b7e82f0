package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.allinone.demo.Samples;
import hiring.system.Recruiting;
import hiring.system.servers.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The choreography page shows which service reacted to which event, and undeclared reactions. */
class MapTest {

    /** The page polls every four seconds, and an answer is cached for three. */
    private static final double SEVERAL_POLLS_MILLIS = 20_000;

    private BrowserSession session;
    private Recruiting recruiting;

    @BeforeEach
    void play() {
        session = BrowserSession.start();
        new Samples(session.hiring()::uri, role -> Tokens.of(role, role)).play();
        recruiting = new Recruiting(session.hiring());
    }

    @AfterEach
    void stop() {
        try {
            assertThat(session.errors()).isEmpty();
        } finally {
            session.close();
        }
    }

    @Test
    void the_page_shows_the_observed_reactions_and_that_all_are_declared() {
        Page page = session.window();
        page.navigate("/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Choreography").setExact(true))
                .click();

        eventually(reaction(page, "Application submitted", "Phone screen opened"))
                .containsText("Observed");
        eventually(reaction(page, "Phone screen passed", "On-site interview opened"))
                .containsText("Observed");
        eventually(reaction(page, "On-site interview passed", "Background check opened"))
                .containsText("Observed");
        eventually(reaction(page, "On-site interview passed", "Health screening opened"))
                .containsText("Observed");
        eventually(whicheverCheckWasLast(page)).containsText("Offer opened");
        assertThat(reaction(page, "Background check failed", "Offer withheld")).containsText("Observed");
        assertThat(page.locator("#map-said")).containsText("All are declared, and none are missing.");
        assertThat(page.locator("#map-services [data-kind=UNDECLARED]")).hasCount(0);
        assertThat(page.locator("#map-services .service")).hasCount(6);
        assertThat(page.locator("#map-services")).containsText("Phone screen");
        assertThat(page.locator("main")).containsText("it only consumes events");
    }

    @Test
    void an_open_page_highlights_an_undeclared_reaction() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        Page page = session.window();
        page.navigate("/choreography?minutes=15");
        eventually(page.locator("#map-said")).containsText("All are declared");
        page.locator(".map").focus();

        publish(id);

        eventually(page.locator("#map-said")).containsText("1 undeclared reaction");
        assertThat(page.locator("#map-services .label[data-kind=UNDECLARED]")).hasText("⚠ 1 undeclared");
        assertThat(reaction(page, "Phone screen opened", "Zodiac check opened")).containsText("Undeclared");
        assertThat(page.locator("#map-services")).containsText("Zodiac check");
        assertThat(page.locator(".map")).isFocused();
    }

    @Test
    void the_time_window_and_the_process_can_be_selected() {
        Page page = session.window();
        page.navigate("/choreography");

        page.getByLabel("Time window").selectOption("60");
        assertThat(page.locator("#map-said")).containsText("in the last 60 minutes");
        assertThat(page).hasURL(session.dashboard() + "/choreography?minutes=60");
        page.getByLabel("Process").selectOption("STANDARD");
        assertThat(page).hasURL(session.dashboard() + "/choreography?minutes=60&process=STANDARD");
        recruiting.drafted("STANDARD");
        eventually(page.locator("#map-services")).containsText("12 by people");
    }

    @Test
    void an_operator_sees_the_page_with_updates() {
        Page page = session.anonymous(Appearance.DESKTOP);
        page.context()
                .addCookies(List.of(new Cookie("hiring-token", Tokens.of("olga", "operator"))
                        .setUrl(session.dashboard().toString())));
        page.navigate("/choreography");
        assertThat(page.locator("#map-services .service")).hasCount(6);

        recruiting.drafted("STANDARD");

        eventually(page.locator("#map-services")).containsText("12 by people");
        assertThat(page.locator("#cut-off")).isHidden();
    }

    /** Checks all appearances on the same system, because starting it takes longer than the checks. */
    @Test
    void the_page_is_accessible() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        for (Appearance appearance : Appearance.values()) {
            Page page = examined(appearance);
            eventually(whicheverCheckWasLast(page)).containsText("Offer opened");
            Accessibility.check(page, appearance, "choreography");
        }

        publish(id);
        for (Appearance appearance : Appearance.values()) {
            Page page = examined(appearance);
            eventually(page.locator("#map-said")).containsText("1 undeclared reaction");
            Accessibility.check(page, appearance, "choreography-out-of-line");
        }
    }

    private Page examined(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/choreography");
        return page;
    }

    private static Later eventually(Locator locator) {
        return text -> assertThat(locator)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(SEVERAL_POLLS_MILLIS));
    }

    private interface Later {
        void containsText(String text);
    }

    private static Locator whicheverCheckWasLast(Page page) {
        return page.locator("#map-evidence tr")
                .filter(new Locator.FilterOptions().setHasText("Observed"))
                .filter(new Locator.FilterOptions().setHasText("Offer opened"));
    }

    private static Locator reaction(Page page, String cause, String effect) {
        return page.locator("#map-evidence tr")
                .filter(new Locator.FilterOptions().setHasText(cause))
                .filter(new Locator.FilterOptions().setHasText(effect));
    }

    /** Publishes a reaction of a stage that is in no process. */
    private void publish(long application) throws Exception {
        String event = """
                {"specversion":"1.0","id":"%1$d/zodiac-check/1","source":"/zodiac-check-service",
                 "type":"hiring.zodiac-check.opened","subject":"%1$d","time":"%2$s","datacontenttype":"application/json",
                 "causationid":"%1$d/phone-screen/1","actor":"zodiac-check-service","revision":1,
                 "data":{"stage":"zodiac-check","status":"PENDING","since":"%2$s"}}""".formatted(application, Instant.now());
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(session.hiring().broker());
        try (Connection connection = factory.newConnection("zodiac-check");
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    "hiring",
                    "zodiac-check.opened",
                    new AMQP.BasicProperties.Builder()
                            .contentType("application/cloudevents+json")
                            .deliveryMode(2)
                            .build(),
                    event.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(20_000);
        }
    }
}
