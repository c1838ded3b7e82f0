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

/** A visitor sees that nobody is in command, and sees at once where somebody dances out of line. */
class MapTest {

    /** The page asks every four seconds, and an answer is kept for three. */
    private static final double A_FEW_LOOKS = 20_000;

    private Browsing browsing;
    private Recruiting recruiting;

    @BeforeEach
    void play() {
        browsing = Browsing.start();
        new Samples(browsing.hiring()::uri, role -> Tokens.of(role, role)).play();
        recruiting = new Recruiting(browsing.hiring());
    }

    @AfterEach
    void stop() {
        try {
            assertThat(browsing.errors()).isEmpty();
        } finally {
            browsing.close();
        }
    }

    @Test
    void who_really_reacted_to_whom_is_seen_and_everything_was_declared() {
        Page page = browsing.window();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choreography"))
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
    void what_nobody_has_declared_stands_out_in_words_while_somebody_looks() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        Page page = browsing.window();
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
    void another_window_and_another_process_are_asked_for_on_the_page() {
        Page page = browsing.window();
        page.navigate("/choreography");

        page.getByLabel("Time window").selectOption("60");
        assertThat(page.locator("#map-said")).containsText("in the last 60 minutes");
        assertThat(page).hasURL(browsing.dashboard() + "/choreography?minutes=60");
        page.getByLabel("Process").selectOption("STANDARD");
        assertThat(page).hasURL(browsing.dashboard() + "/choreography?minutes=60&process=STANDARD");
        recruiting.drafted("STANDARD");
        eventually(page.locator("#map-services")).containsText("12 by people");
    }

    @Test
    void an_operator_may_look_and_is_kept_up_to_date() {
        Page page = browsing.stranger(Look.DESKTOP);
        page.context()
                .addCookies(List.of(new Cookie("hiring-token", Tokens.of("olga", "operator"))
                        .setUrl(browsing.dashboard().toString())));
        page.navigate("/choreography");
        assertThat(page.locator("#map-services .service")).hasCount(6);

        recruiting.drafted("STANDARD");

        eventually(page.locator("#map-services")).containsText("12 by people");
        assertThat(page.locator("#cut-off")).isHidden();
    }

    /** However they look at it, all at the same system: starting one anew for each takes longer than looking. */
    @Test
    void everybody_can_read_it() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        for (Look look : Look.values()) {
            Page page = examined(look);
            eventually(whicheverCheckWasLast(page)).containsText("Offer opened");
            Legible.check(page, look, "choreography");
        }

        publish(id);
        for (Look look : Look.values()) {
            Page page = examined(look);
            eventually(page.locator("#map-said")).containsText("1 undeclared reaction");
            Legible.check(page, look, "choreography-out-of-line");
        }
    }

    private Page examined(Look look) {
        Page page = browsing.examined(look);
        page.navigate("/choreography");
        return page;
    }

    private static Later eventually(Locator locator) {
        return text -> assertThat(locator)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(A_FEW_LOOKS));
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

    /** A stage that no process has reacts to the opening of the phone screen. */
    private void publish(long application) throws Exception {
        String event = """
                {"specversion":"1.0","id":"%1$d/zodiac-check/1","source":"/zodiac-check-service",
                 "type":"hiring.zodiac-check.opened","subject":"%1$d","time":"%2$s","datacontenttype":"application/json",
                 "causationid":"%1$d/phone-screen/1","actor":"zodiac-check-service","revision":1,
                 "data":{"stage":"zodiac-check","status":"PENDING","since":"%2$s"}}""".formatted(application, Instant.now());
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(browsing.hiring().broker());
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
