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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalOverHttpTest {

    private static final String LITTLE = OfferRoom.TERMS.replace("90000.50", "50000");

    @SuppressWarnings("NullAway.Init")
    private OfferRoom room;

    @BeforeAll
    void open() {
        room = OfferRoom.open(Map.of("hiring.offer.approval.limits", "EUR 60000"));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void terms_above_the_limit_are_approved_by_a_second_person_before_they_are_extended() {
        room.opened(1);
        Reply prepared = room.terms(1, OfferRoom.TERMS).good();
        assertThat(prepared.body().path("approvalNeeded").asBoolean()).isTrue();
        assertThat(room.act(1, "extend").status()).isEqualTo(409);

        room.actAs("herbert", 1, "request-approval", "", "hr").good();
        Reply approved = room.actAs("hanna", 1, "approve", "", "hr").good();

        assertThat(approved.body().path("approvalNeeded").asBoolean()).isFalse();
        JsonNode approval = approved.body().path("approval");
        assertThat(approval.path("state").asText()).isEqualTo("APPROVED");
        assertThat(approval.path("askedBy").asText()).isEqualTo("herbert");
        assertThat(approval.path("decidedBy").asText()).isEqualTo("hanna");
        assertThat(room.act(1, "extend").good().text("heldVersion")).isEqualTo("1");
        assertThat(room.service().announcedTypes(1))
                .containsExactly("offer.opened", "offer.updated", "offer.updated", "offer.updated", "offer.extended");
    }

    @Test
    void whoever_asked_does_not_decide() {
        asked(2);

        Reply approval = room.actAs("herbert", 2, "approve", "", "hr");
        Reply refusal = room.actAs("herbert", 2, "reject-approval", OfferRoom.REASON, "hr");

        assertThat(approval.status()).isEqualTo(403);
        assertThat(approval.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(approval.text("type")).isEqualTo("urn:hiring:problem:forbidden");
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(approvalOf(2)).isEqualTo("ASKED");
    }

    @Test
    void whoever_set_the_terms_does_not_decide_either() {
        room.opened(8);
        room.service()
                .put("/offers/8/terms", OfferRoom.TERMS, Map.of("Authorization", SignIn.bearer("hanna", "hr")))
                .good();
        room.actAs("rita", 8, "request-approval", "", "recruiter").good();

        assertThat(room.actAs("hanna", 8, "approve", "", "hr").status()).isEqualTo(403);
        assertThat(approvalOf(8)).isEqualTo("ASKED");
        room.actAs("herbert", 8, "approve", "", "hr").good();
    }

    @Test
    void nobody_but_hr_decides() {
        asked(3);

        assertThat(room.actAs("rita", 3, "approve", "", "recruiter").status()).isEqualTo(403);
        assertThat(room.actAs("rita", 3, "reject-approval", OfferRoom.REASON, "recruiter")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_was_refused_may_be_asked_again_and_the_reason_stays_with_hr() {
        asked(4);

        Reply refused = room.actAs("hanna", 4, "reject-approval", "{\"reason\": \"90000 is too much\"}", "hr")
                .good();

        assertThat(refused.body().path("approval").path("reason").asText()).isEqualTo("90000 is too much");
        assertThat(refused.texts("allowedActions")).contains("request-approval").doesNotContain("extend");
        assertThat(room.lookAs("recruiter", "/offers/4").sent())
                .contains("REFUSED")
                .doesNotContain("too much");
        assertThat(room.service().announced(4).toString()).doesNotContain("too much");
        assertThat(room.lookAs("recruiter", "/offers/4/history").sent())
                .contains("it was not approved")
                .doesNotContain("too much");
        assertThat(room.act(4, "request-approval")
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

        assertThat(room.actAs("hanna", 5, "reject-approval", "{}", "hr").status())
                .isEqualTo(400);
        assertThat(approvalOf(5)).isEqualTo("ASKED");
    }

    @Test
    void other_terms_void_the_approval() {
        asked(6);
        room.actAs("hanna", 6, "approve", "", "hr").good();

        Reply changed = room.terms(6, OfferRoom.MORE).good();

        assertThat(changed.body().path("approvalNeeded").asBoolean()).isTrue();
        assertThat(room.act(6, "extend").status()).isEqualTo(409);
        JsonNode first = room.service().get("/offers/6/versions/1").good().body();
        assertThat(first.path("approval").path("state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void terms_below_the_limit_need_no_approval() {
        room.opened(7);

        assertThat(room.terms(7, LITTLE).good().texts("allowedActions"))
                .contains("extend")
                .doesNotContain("request-approval");
        assertThat(room.act(7, "request-approval").status()).isEqualTo(409);
        room.act(7, "extend").good();
    }

    private void asked(long id) {
        room.opened(id);
        room.terms(id, OfferRoom.TERMS).good();
        room.actAs("herbert", id, "request-approval", "", "hr").good();
    }

    private String approvalOf(long id) {
        return room.look(id).body().path("approval").path("state").asText();
    }
}
