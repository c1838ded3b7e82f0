package hiring.choreography.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/keys, , POST http://127.0.0.1:8080/login",
        "http://status-aggregator:8080/keys, https://hiring.example/login, https://hiring.example/login",
        "https://login.example/realms/hr/certs, , at hr-issuer",
        "file:/etc/keys.json, , at hr-issuer"
    })
    void names_the_place_where_users_sign_in(URI keys, @Nullable URI address, String place) {
        assertThat(new SignInSettings(keys, "hr-issuer", "hiring", "roles", address).place())
                .isEqualTo(place);
    }
}
