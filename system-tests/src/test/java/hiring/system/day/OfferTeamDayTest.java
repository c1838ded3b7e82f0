package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.RunningSystem;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day of the offer team: Herbert prepares offers, Hanna approves the large ones, and Rita talks to the candidates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferTeamDayTest {

    private static final String HERBERT = "Bearer " + Tokens.of("herbert", "hr");
    private static final String HANNA = "Bearer " + Tokens.of("hanna", "hr");
    private static final String RITA = "Bearer " + Tokens.of("rita", "recruiter");

    private final Clock clock = Clock.systemUTC();

    @SuppressWarnings("NullAway.Init")
    private RunningSystem hiring;

    @SuppressWarnings("NullAway.Init")
    private Recruiting team;

    @BeforeAll
    void begin() {
        hiring = RunningSystem.start(Map.of("hiring.offer.approval.limits", "EUR 100000"));
        team = new Recruiting(hiring);
    }

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void a_large_offer_is_approved_sent_as_a_letter_negotiated_and_accepted() throws Exception {
        long id = team.offered();

        // the terms are above the limit, so Herbert needs an approval
        Answer prepared = terms(id, "120000.00").good();
        assertThat(prepared.texts("allowedActions"))
                .contains("request-approval")
                .doesNotContain("extend");
        act(HERBERT, id, "request-approval", Map.of()).good();
        act(HERBERT, id, "approve", Map.of()).problem(403);
        assertThat(act(HANNA, id, "approve", Map.of()).good().texts("allowedActions"))
                .contains("extend");

        act(HERBERT, id, "extend", Map.of()).good();
        assertThat(letter(id))
                .contains("Dear Mary Jackson,", "Aeronautical engineer", "EUR 120,000.00 a year", "your answer by");

        // the candidate asks for more; Rita records it and does not see the terms
        Answer countered = act(RITA, id, "counter-offer", Map.of("salary", "130000", "notes", "and a bicycle"))
                .good();
        assertThat(countered.body().path("counterOffer").path("state").asText()).isEqualTo("OPEN");
        assertThat(countered.body().toString()).doesNotContain("120000", "130000", "bicycle");

        terms(id, "125000.00").good();
        act(HERBERT, id, "extend", Map.of()).problem(409);
        act(HERBERT, id, "request-approval", Map.of()).good();
        act(HANNA, id, "approve", Map.of()).good();
        act(HERBERT, id, "extend", Map.of()).good();
        assertThat(letter(id)).contains("EUR 125,000.00 a year", "version 2");

        act(RITA, id, "accept", Map.of("version", 1)).problem(400);
        Answer accepted = act(RITA, id, "accept", Map.of("version", 2)).good();
        assertThat(accepted.body().path("accepted").path("by").asText()).isEqualTo("rita");
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");
    }

    @Test
    void an_unanswered_offer_expires_and_is_extended_again() {
        long id = team.offered();
        terms(id, "60000.00").good();

        act(
                        HERBERT,
                        id,
                        "extend",
                        Map.of(
                                "deadline",
                                clock.instant().plus(Duration.ofSeconds(2)).toString()))
                .good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "REJECTED");
        assertThat(look(id).text("outcome")).isEqualTo("EXPIRED");
        act(RITA, id, "accept", Map.of()).problem(409);

        act(HERBERT, id, "reopen", Map.of("reason", "she was on holiday")).good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "PENDING");
        act(HERBERT, id, "extend", Map.of()).good();
        act(RITA, id, "accept", Map.of()).good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");
    }

    @Test
    void an_offer_is_declined_for_a_reason_that_can_be_counted() {
        long id = team.offered();
        terms(id, "60000.00").good();
        act(HERBERT, id, "extend", Map.of()).good();

        act(RITA, id, "decline", Map.of("qualifier", "OTHER_OFFER", "reason", "they have a swimming pool"))
                .good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "REJECTED");
        assertThat(team.stage(id, "offer").path("qualifier").asText()).isEqualTo("OTHER_OFFER");
        assertThat(team.status(id).toString()).doesNotContain("swimming pool");
    }

    @Test
    void an_accepted_offer_is_flagged_for_a_decision_when_the_candidate_withdraws() {
        long id = team.offered();
        terms(id, "60000.00").good();
        act(HERBERT, id, "extend", Map.of()).good();
        act(RITA, id, "accept", Map.of()).good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");

        team.withdraw(id, "CANDIDATE");
        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");

        Answer flagged = hiring.rest(Service.OFFER)
                .get("/offers?status=ACCEPTED&ended=true&limit=200")
                .good();
        assertThat(flagged.body().path("items"))
                .anyMatch(item -> item.path("applicationId").asLong() == id
                        && item.path("decisionNeeded").asText().equals("application WITHDRAWN"));
        act(HERBERT, id, "rescind", Map.of("reason", "the candidate withdrew")).good();
        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "RESCINDED");
    }

    private Answer terms(long id, String salary) {
        return hiring.rest(Service.OFFER)
                .put(
                        "/offers/" + id + "/terms",
                        Map.of("salary", salary, "currency", "EUR", "startDate", "2101-01-03"));
    }

    private Answer act(String who, long id, String action, Map<String, Object> body) {
        return hiring.rest(Service.OFFER).post("/offers/" + id + "/" + action, body, Map.of("Authorization", who));
    }

    private Answer look(long id) {
        return team.look(Service.OFFER, id).good();
    }

    /** Returns the text of the offer letter. */
    private String letter(long id) throws IOException, InterruptedException {
        URI uri = hiring.uri(Service.OFFER).resolve("/offers/" + id + "/letter");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", HERBERT)
                .header("Accept", "application/pdf")
                .build();
        byte[] pdf = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
