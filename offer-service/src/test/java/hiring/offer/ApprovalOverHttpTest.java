package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalOverHttpTest {

    private static final String LITTLE = OfferFixture.TERMS.replace("90000.50", "50000");

    @SuppressWarnings("NullAway.Init")
    private OfferFixture fixture;

    @BeforeAll
    void open() {
        fixture = OfferFixture.open(Map.of("hiring.offer.approval.limits", "EUR 60000"));
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void terms_above_the_limit_are_approved_by_a_second_person_before_they_are_extended() {
        fixture.opened(1);
        Reply prepared = fixture.terms(1, OfferFixture.TERMS).good();
        assertThat(prepared.body().path("approvalNeeded").asBoolean()).isTrue();
        assertThat(fixture.act(1, "extend").status()).isEqualTo(409);

        fixture.actAs("herbert", 1, "request-approval", "", "hr").good();
        Reply approved = fixture.actAs("hanna", 1, "approve", "", "hr").good();

        assertThat(approved.body().path("approvalNeeded").asBoolean()).isFalse();
        JsonNode approval = approved.body().path("approval");
        assertThat(approval.path("state").asText()).isEqualTo("APPROVED");
        assertThat(approval.path("askedBy").asText()).isEqualTo("herbert");
        assertThat(approval.path("decidedBy").asText()).isEqualTo("hanna");
        assertThat(fixture.act(1, "extend").good().text("heldVersion")).isEqualTo("1");
        assertThat(fixture.service().publishedTypes(1))
                .containsExactly("offer.opened", "offer.updated", "offer.updated", "offer.updated", "offer.extended");
    }

    @Test
    void the_user_who_requested_approval_does_not_decide() {
        asked(2);

        Reply approval = fixture.actAs("herbert", 2, "approve", "", "hr");
        Reply refusal = fixture.actAs("herbert", 2, "reject-approval", OfferFixture.REASON, "hr");

        assertThat(approval.status()).isEqualTo(403);
        assertThat(approval.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(approval.text("type")).isEqualTo("urn:hiring:problem:forbidden");
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(approvalOf(2)).isEqualTo("ASKED");
    }

    @ParameterizedTest
    @CsvSource({"21, HERBERT", "22, ' herbert '", "23, herbert\u00a0", "24, her\u200bbert", "25, Herbe\u00adrt"})
    void nor_do_they_by_another_spelling_of_their_name(long id, String spelling) {
        asked(id);

        assertThat(fixture.actAs(spelling, id, "approve", "", "hr").status()).isIn(401, 403);
        assertThat(approvalOf(id)).isEqualTo("ASKED");
    }

    @Test
    void accents_do_not_make_another_person() {
        fixture.opened(26);
        fixture.terms(26, OfferFixture.TERMS).good();
        fixture.actAs("Zo\u00eb", 26, "request-approval", "", "hr").good();

        assertThat(fixture.actAs("zoe\u0308", 26, "approve", "", "hr").status()).isEqualTo(403);
        assertThat(approvalOf(26)).isEqualTo("ASKED");
        fixture.actAs("Zoe", 26, "approve", "", "hr").good();
    }

    @Test
    void the_user_who_set_the_terms_does_not_decide_either() {
        fixture.opened(8);
        fixture.service()
                .put("/offers/8/terms", OfferFixture.TERMS, Map.of("Authorization", SignIn.bearer("hanna", "hr")))
                .good();
        fixture.actAs("rita", 8, "request-approval", "", "recruiter").good();

        assertThat(fixture.actAs("hanna", 8, "approve", "", "hr").status()).isEqualTo(403);
        assertThat(approvalOf(8)).isEqualTo("ASKED");
        fixture.actAs("herbert", 8, "approve", "", "hr").good();
    }

    @Test
    void only_hr_decides() {
        asked(3);

        assertThat(fixture.actAs("rita", 3, "approve", "", "recruiter").status())
                .isEqualTo(403);
        assertThat(fixture.actAs("rita", 3, "reject-approval", OfferFixture.REASON, "recruiter")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_was_refused_may_be_asked_again_and_the_reason_stays_with_hr() {
        asked(4);

        Reply refused = fixture.actAs("hanna", 4, "reject-approval", "{\"reason\": \"90000 is too much\"}", "hr")
                .good();

        assertThat(refused.body().path("approval").path("reason").asText()).isEqualTo("90000 is too much");
        assertThat(refused.texts("allowedActions")).contains("request-approval").doesNotContain("extend");
        assertThat(fixture.readAs("recruiter", "/offers/4").sent())
                .contains("REFUSED")
                .doesNotContain("too much");
        assertThat(fixture.service().published(4).toString()).doesNotContain("too much");
        assertThat(fixture.readAs("recruiter", "/offers/4/history").sent())
                .contains("it was not approved")
                .doesNotContain("too much");
        assertThat(fixture.act(4, "request-approval")
                        .good()
                        .body()
                        .path("approval")
                        .path("state")
                        .asText())
                .isEqualTo("ASKED");
    }

    @Test
    void a_refusal_needs_a_reason() {
        asked(5);

        assertThat(fixture.actAs("hanna", 5, "reject-approval", "{}", "hr").status())
                .isEqualTo(400);
        assertThat(approvalOf(5)).isEqualTo("ASKED");
    }

    @Test
    void other_terms_void_the_approval() {
        asked(6);
        fixture.actAs("hanna", 6, "approve", "", "hr").good();

        Reply changed = fixture.terms(6, OfferFixture.MORE).good();

        assertThat(changed.body().path("approvalNeeded").asBoolean()).isTrue();
        assertThat(fixture.act(6, "extend").status()).isEqualTo(409);
        JsonNode first = fixture.service().get("/offers/6/versions/1").good().body();
        assertThat(first.path("approval").path("state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void terms_below_the_limit_need_no_approval() {
        fixture.opened(7);

        assertThat(fixture.terms(7, LITTLE).good().texts("allowedActions"))
                .contains("extend")
                .doesNotContain("request-approval");
        assertThat(fixture.act(7, "request-approval").status()).isEqualTo(409);
        fixture.act(7, "extend").good();
    }

    private void asked(long id) {
        fixture.opened(id);
        fixture.terms(id, OfferFixture.TERMS).good();
        fixture.actAs("herbert", id, "request-approval", "", "hr").good();
    }

    private String approvalOf(long id) {
        return fixture.read(id).body().path("approval").path("state").asText();
    }
}
