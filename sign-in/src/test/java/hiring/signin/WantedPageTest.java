package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/work",
                "/applications/5?step=3",
                "/?q=M%C3%A4rta+%26+co&stage=offer&status=PENDING",
                "/?q=https://hiring.example/x",
                "/?q=%2F%2Fevil.example",
                "/?next=//evil.example",
                "/insight?from=2026-01-01&to=2026-12-31",
                "/overview/applications.csv?q=%E5%BC%A0"
            })
    void a_page_of_this_site_is_kept_with_its_query(String address) {
        assertThat(WantedPage.of(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "work",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "%2F%2Fevil.example",
                "/%5Cevil.example",
                "/%5cevil.example",
                "/%252Fevil.example",
                "/%25252525252Fevil.example",
                "/.//evil.example",
                "/work/..//evil.example",
                "/%2e%2e//evil.example",
                "/%2e%2e/evil",
                "/work//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%09/evil.example",
                "/%0d%0aSet-Cookie:%20a=b",
                "/%00",
                "/%zz",
                "/%",
                "/a b",
                "/\u2215evil.example",
                "/\u3002evil.example",
                "/#//evil.example",
                "/\"><script>",
                "https://evil.example",
                "https:evil.example",
                "http:/evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "/javascript:alert(1)//\u0000",
                "data:text/html,x",
                "@evil.example",
                ".evil.example",
                "?q=1"
            })
    void anything_else_leads_home(String address) {
        assertThat(WantedPage.of(address)).isEqualTo(WantedPage.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?refused",
                "/sign-in/callback?code=1",
                "/sign-in/ended",
                "/sign-out",
                "/login"
            })
    void the_sign_in_itself_leads_home(String address) {
        assertThat(WantedPage.of(address)).isEqualTo(WantedPage.HOME);
    }

    @Test
    void an_address_that_no_cookie_can_hold_leads_home() {
        assertThat(WantedPage.of("/?q=" + "a".repeat(1_996)).address()).hasSize(2_000);
        assertThat(WantedPage.of("/?q=" + "a".repeat(1_997))).isEqualTo(WantedPage.HOME);
    }

    @Test
    void the_sign_in_page_is_asked_for_with_it() {
        assertThat(WantedPage.HOME.signIn()).hasToString("/sign-in");
        assertThat(WantedPage.of("/work?a=1&b=2").signIn()).hasToString("/sign-in?next=%2Fwork%3Fa%3D1%26b%3D2");
        assertThat(WantedPage.of("/work").signInAfter("refused")).hasToString("/sign-in?refused&next=%2Fwork");
        assertThat(WantedPage.HOME.signInAfter("later")).hasToString("/sign-in?later");
    }
}
