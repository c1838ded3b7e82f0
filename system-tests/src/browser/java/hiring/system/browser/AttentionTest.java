package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.system.Recruiting;
import hiring.system.Rest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of what needs attention. */
class AttentionTest {

    private static BrowserSession session;
    private static long overdue;

    @BeforeAll
    static void play() {
        session = BrowserSession.start();
        overdue = new Recruiting(session.hiring()).submitted();
        Rest phoneScreens = session.hiring().rest(Service.PHONE_SCREEN);
        new Recruiting(session.hiring()).awaitStatus(Service.PHONE_SCREEN, overdue, Recruiting.PENDING);
        phoneScreens
                .put("/phone-screens/" + overdue + "/assignee", Map.of("assignee", "anita"))
                .good();
        Instant past = Instant.now().minus(Duration.ofDays(1));
        phoneScreens
                .put("/phone-screens/" + overdue + "/due", Map.of("due", past.toString()))
                .good();
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
    void overdue_work_appears_and_links_to_the_applications() {
        Page page = session.window();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Needs attention"))
                .click();

        assertThat(page.locator("#attention")).containsText("anita");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 application"))
                .click();
        assertThat(page.locator("#row-" + overdue + " [data-status=OVERDUE]")).hasText("Overdue");
        assertThat(page.locator("#applications tr")).hasCount(1);
    }

    @Test
    void an_operator_sees_dead_letters_of_other_services_and_retries_them() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(session.hiring().broker());
        try (Connection connection = factory.newConnection("test");
                Channel channel = connection.createChannel()) {
            channel.basicPublish("", "offer-service", null, "garbage".getBytes(StandardCharsets.UTF_8));
        }
        Rest offers = session.hiring().rest(Service.OFFER);
        Awaitility.await("it is a dead letter")
                .until(() ->
                        offers.get("/dead-letters").good().body().path("items").size() == 1);
        Page page = session.windowOf("operator");
        page.navigate("/attention");
        Locator deadLetter = page.locator("#elsewhere tbody tr");
        assertThat(deadLetter).containsText("not a CloudEvent");
        assertThat(deadLetter).containsText("Offer");

        deadLetter.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("not a CloudEvent");
        page.navigate("/attention");
        assertThat(deadLetter.locator("td").nth(2)).hasText("2");
        session.clearErrors();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_accessible(Appearance appearance) {
        Page page = session.examined(appearance);
        page.navigate("/attention");
        assertThat(page.locator("#attention")).containsText("anita");

        Accessibility.check(page, appearance, "attention");
    }
}
