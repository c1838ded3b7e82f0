package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.SignIn;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that has signed in at the dashboard is signed in at the services of the same host, for Swagger UI. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionCookieTest {

    private static final String ASSIGN = "/phone-screens/1/assignee";
    private static final String BODY = "{\"assignee\": \"anita\"}";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service");
        service.receive(OtherServices.of(1).submitted());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_cookie_is_a_token_for_reading() {
        assertThat(service.get("/phone-screens", cookie(SignIn.bearer("rosa", Role.RECRUITER), Map.of()))
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/phone-screens", cookie(SignIn.bearer("clara", Role.CLINICIAN), Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(service.get("/phone-screens", cookie("Bearer forged.token.here", Map.of()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void pages_of_the_service_itself_may_write() {
        URI own = service.uri();

        service.put(ASSIGN, BODY, rosa(Map.of("Origin", "http://" + own.getAuthority())))
                .good();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1",
                "http://127.0.0.1",
                "null",
                "https://evil.example",
                "http://evil.example:8082"
            })
    void pages_from_elsewhere_may_not(String origin) {
        assertThat(service.put(ASSIGN, BODY, rosa(Map.of("Origin", origin))).status())
                .isIn(401, 403);
        assertThat(service.put(ASSIGN, BODY, rosa(Map.of())).status()).isEqualTo(401);
    }

    private static Map<String, String> rosa(Map<String, String> headers) {
        return cookie(SignIn.bearer("rosa", Role.RECRUITER), headers);
    }

    private static Map<String, String> cookie(String bearer, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "");
        all.put("Cookie", "hiring-token=" + bearer.replace("Bearer ", ""));
        return all;
    }
}
