package hiring.backgroundcheck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.testing.LoneService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invalid settings are rejected at the start, and no secret is ever logged. */
class HttpProviderSettingsTest {

    private static final String HTTP = "hiring.background-check.http.";
    private static final Map<String, Object> GOOD = Map.of(
            "hiring.background-check.provider",
            "http",
            HTTP + "url",
            "https://api.provider.example",
            HTTP + "api-key",
            ProviderStub.API_KEY,
            HTTP + "webhook-secret",
            ProviderStub.WEBHOOK_SECRET);

    @Test
    void a_service_with_valid_settings_starts_and_logs_no_secret() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            LoneService.start("background-check-service", GOOD).close();
        } finally {
            System.setErr(before);
        }

        assertThat(said.toString(StandardCharsets.UTF_8))
                .doesNotContain(ProviderStub.API_KEY, ProviderStub.WEBHOOK_SECRET);
    }

    @Test
    void invalid_settings_are_rejected_at_the_start() {
        assertRefused("url", "", "url is missing");
        assertRefused("url", "ftp://127.0.0.1", "url is not https");
        assertRefused("url", "http://192.0.2.1", "url is not https");
        assertRefused("url", "https://a b", "url is no address");
        assertRefused("api-key", "", "api-key is missing");
        assertRefused("webhook-secret", "", "webhook-secret is missing");
        assertRefused("webhook-secret", "too short", "webhook-secret has less than 16 characters");
        assertRefused("timeout", "10s", "timeout is longer than 9s");
        assertRefused("timeout", "soon", "timeout is not a time such as 5s");
        assertRefused("look-every", "0s", "look-every is not a time such as 5s");
        assertRefused("webhook-tolerance", "-1s", "webhook-tolerance is not a time such as 5s");
    }

    @Test
    void an_unknown_provider_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> LoneService.start(
                                "background-check-service", Map.of("hiring.background-check.provider", "oracle"))
                        .close())
                .message()
                .contains("hiring.background-check.provider: \"oracle\" is not one of simulator, http");
    }

    @Test
    void settings_do_not_print_secrets() {
        HttpProviderSettings settings = new HttpProviderSettings(
                "https://api.provider.example", ProviderStub.API_KEY, ProviderStub.WEBHOOK_SECRET, "9s", "15m", "5m");

        assertThat(settings.toString()).isEqualTo("provider at https://api.provider.example");
    }

    private static void assertRefused(String name, String value, String complaint) {
        Map<String, Object> properties = new HashMap<>(GOOD);
        properties.put(HTTP + name, value);
        assertThatThrownBy(() -> LoneService.start("background-check-service", properties)
                        .close())
                .as("%s=%s", name, value)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()))
                        .contains(HTTP + complaint)
                        .doesNotContain(ProviderStub.API_KEY, ProviderStub.WEBHOOK_SECRET, "too short"));
    }
}
