package hiring.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.system.Recruiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts from candidates, colleagues, addresses and third-party services are never interpreted. The window has no content
 * security policy, so that an injected script would run.
 */
class InjectionTest {

    private static final String SCRIPT =
            "'\"><img src=x onerror=hacked=1><script>hacked=1</script><svg onload=hacked=1>${7*7}";
    private static final String ENCODED = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
    private static final long FOREIGN = 900_001;

    private static BrowserSession session;
    private static long written;

    @BeforeAll
    static void write() throws Exception {
        session = BrowserSession.start();
        written = form();
        byColleagues();
        byOtherServices();
    }

    @AfterAll
    static void stop() {
        session.close();
    }

    private static long form() {
        Map<String, Object> form =
                Map.of("firstName", SCRIPT, "lastName", SCRIPT, "email", "bobby@example.com", "position", SCRIPT);
        long id = session.hiring()
                .rest(Service.APPLICATION)
                .post("/applications", form)
                .good()
                .body()
                .path("applicationId")
                .asLong();
        session.hiring()
                .rest(Service.APPLICATION)
                .post("/applications/" + id + "/submit", Map.of())
                .good();
        return id;
    }

    private static void byColleagues() {
        Recruiting team = new Recruiting(session.hiring());
        team.awaitStatus(Service.PHONE_SCREEN, written, Recruiting.PENDING);
        session.hiring()
                .rest(Service.PHONE_SCREEN)
                .put("/phone-screens/" + written + "/assignee", Map.of("assignee", SCRIPT))
                .good();
        team.act(Service.PHONE_SCREEN, written, "outcome", Map.of("outcome", "PASSED", "note", SCRIPT))
                .good();
        team.act(Service.PHONE_SCREEN, written, "reopen", Map.of("reason", SCRIPT))
                .good();
        session.hiring()
                .rest(Service.APPLICATION)
                .post("/applications/" + written + "/withdraw", Map.of("by", "EMPLOYER", "reason", SCRIPT))
                .good();
    }

    /** Publishes events whose texts are scripts, and an unprocessable message. */
    private static void byOtherServices() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(session.hiring().broker());
        try (Connection connection = factory.newConnection("test");
                Channel channel = connection.createChannel()) {
            ObjectNode form = event("application", "submitted", 1);
            ObjectNode data = form.putObject("data");
            data.put("status", "SUBMITTED")
                    .put("firstName", SCRIPT)
                    .put("lastName", SCRIPT)
                    .put("position", SCRIPT)
                    .put("processName", SCRIPT)
                    .put("reason", SCRIPT);
            data.putObject("process")
                    .put("name", SCRIPT)
                    .put("version", 1)
                    .putObject("stages")
                    .putObject("aptitude-test")
                    .putArray("after");
            publish(channel, form);
            ObjectNode stage = event("aptitude-test", "overdue", 2);
            stage.putObject("data")
                    .put("stage", "aptitude-test")
                    .put("status", "PENDING")
                    .put("since", "2026-11-20T09:30:00Z")
                    .put("due", "2026-11-20T10:30:00Z")
                    .put("outcome", SCRIPT)
                    .put("qualifier", SCRIPT)
                    .put("reason", SCRIPT)
                    .put("assignee", SCRIPT);
            publish(channel, stage);
            ObjectNode garbage = event("phone-screen", "passed", 1);
            publish(channel, garbage.put("type", SCRIPT));
        }
    }

    private static ObjectNode event(String stage, String verb, int revision) {
        return new ObjectMapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", FOREIGN + "/" + stage + "/" + revision)
                .put("source", "/" + stage + "-service")
                .put("type", "hiring." + stage + "." + verb)
                .put("subject", String.valueOf(FOREIGN))
                .put("time", "2026-11-21T09:30:00Z")
                .put("datacontenttype", "application/json")
                .put("causationid", SCRIPT)
                .put("actor", SCRIPT)
                .put("revision", revision);
    }

    private static void publish(Channel channel, ObjectNode event) throws Exception {
        String type = event.path("type").asText();
        String key = type.startsWith("hiring.") ? type.substring("hiring.".length()) : SCRIPT;
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType("application/cloudevents+json")
                .build();
        channel.basicPublish("hiring", key, properties, new ObjectMapper().writeValueAsBytes(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=SCRIPT&position=SCRIPT&process=SCRIPT&assignee=SCRIPT",
                "/?sort=SCRIPT",
                "/?cursor=SCRIPT",
                "/?stage=SCRIPT&status=PENDING",
                "/?overall=SCRIPT",
                "/attention",
                "/applications/WRITTEN",
                "/applications/FOREIGN",
                "/applications/FOREIGN?step=SCRIPT",
                "/applications/SCRIPT",
                "/applications/WRITTEN/actions",
                "/overview/changes?of=SCRIPT&since=SCRIPT&notified=SCRIPT&enough=SCRIPT&process=SCRIPT",
                "/insight?position=SCRIPT",
                "/insight?from=SCRIPT",
                "/choreography",
                "/choreography?process=SCRIPT",
                "/choreography?minutes=SCRIPT",
                "/sign-in?refused=SCRIPT"
            })
    void a_script_in_any_text_is_shown_as_text(String path) {
        Page page = session.examined(Appearance.DESKTOP);
        page.navigate(path.replace("SCRIPT", ENCODED)
                .replace("WRITTEN", String.valueOf(written))
                .replace("FOREIGN", String.valueOf(FOREIGN)));
        page.waitForLoadState();

        assertThat(page.locator("img[src=x], [onload], [onerror]")).hasCount(0);
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }

    /** Shows that the other test is effective. */
    @Test
    void the_scripts_reach_the_pages() {
        Page page = session.examined(Appearance.DESKTOP);
        page.navigate("/applications/" + FOREIGN);
        assertThat(page.locator("h1")).containsText(SCRIPT);
        assertThat(page.locator("#stages tbody tr").last()).containsText(SCRIPT.toLowerCase(Locale.ROOT));
        assertThat(page.locator("main")).containsText(SCRIPT + ", version 1");

        page.navigate("/applications/" + written);
        assertThat(page.locator("main")).containsText("withdrawn");
        assertThat(page.locator("main")).containsText(SCRIPT);

        page.navigate("/attention");
        assertThat(page.locator("#attention")).containsText(SCRIPT);
        assertThat(page.locator("#attention")).containsText("unknown type");
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }
}
