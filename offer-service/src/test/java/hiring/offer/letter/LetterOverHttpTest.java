package hiring.offer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterOverHttpTest {

    private static final String TERMS = """
            {"salary": 90000.5, "currency": "EUR", "startDate": "2101-01-03", "location": "Łódź",
             "contractType": "FIXED_TERM", "endDate": "2101-12-31", "notes": "<b>Bring</b> a cake."}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start(
                "offer-service",
                Map.of("hiring.offer.letter.sender", "Example GmbH", "hiring.offer.letter.time-zone", "Europe/Berlin"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_page_shows_the_terms_to_the_candidate() {
        prepared(1);

        HttpResponse<byte[]> answer = letter("/offers/1/letter", "text/html", "hr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains(
                        "Example GmbH",
                        "Dear Ada Lovelace,",
                        "position of Engineer",
                        "EUR 90,000.50 a year, before tax",
                        "fixed term",
                        "3 January 2101",
                        "31 December 2101",
                        "Łódź",
                        "&lt;b&gt;Bring&lt;/b&gt; a cake.",
                        "Offer 1, version 1")
                .doesNotContain("your answer by");
    }

    @Test
    void a_pdf_shows_the_same_and_the_deadline_once_there_is_one() {
        prepared(2);
        service.post("/offers/2/extend", "{}").good();

        HttpResponse<byte[]> answer = letter("/offers/2/letter", "application/pdf", "hr");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).contains("offer-2-version-1.pdf");
        assertThat(LetterPdfTest.text(answer.body()))
                .contains("Dear Ada Lovelace,", "EUR 90,000.50", "Łódź", "<b>Bring</b> a cake.", "(Europe/Berlin)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html",
                "text/html;q=0.5,application/pdf | application/pdf",
                "application/pdf;q=0.5,text/html | text/html"
            })
    void the_client_chooses_the_format(String accepted, String sent) {
        prepared(3);

        assertThat(header(letter("/offers/3/letter", accepted, "hr"), "Content-Type"))
                .startsWith(sent);
    }

    @Test
    void anything_else_is_not_acceptable() {
        prepared(4);

        assertThat(letter("/offers/4/letter", "image/png", "hr").statusCode()).isEqualTo(406);
    }

    @Test
    void any_version_has_its_letter_and_the_newest_is_meant_unless_said_otherwise() {
        prepared(5);
        service.put("/offers/5/terms", TERMS.replace("90000.5", "95000")).good();

        assertThat(page("/offers/5/letter")).contains("95,000.00", "version 2");
        assertThat(page("/offers/5/letter?version=1")).contains("90,000.50", "version 1");
        assertThat(letter("/offers/5/letter?version=3", "text/html", "hr").statusCode())
                .isEqualTo(404);
        assertThat(letter("/offers/5/letter?version=x", "text/html", "hr").statusCode())
                .isEqualTo(400);
    }

    @Test
    void there_is_none_without_terms_and_of_no_offer() {
        open(6);

        assertThat(letter("/offers/6/letter", "application/pdf", "hr").statusCode())
                .isEqualTo(404);
        assertThat(letter("/offers/666/letter", "application/pdf", "hr").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_character_that_no_font_has_is_a_conflict_that_names_it_and_changes_nothing() {
        open(8);
        service.put("/offers/8/terms", TERMS.replace("Bring", "\uD83C\uDF89 Bring"))
                .good();
        JsonNode before = service.get("/offers/8").body();

        HttpResponse<byte[]> answer = letter("/offers/8/letter", "application/pdf", "hr");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("urn:hiring:problem:glyph-missing", "No font has U+1F389 (PARTY POPPER).");
        assertThat(page("/offers/8/letter")).contains("\uD83C\uDF89");
        assertThat(service.get("/offers/8").body()).isEqualTo(before);
    }

    @Test
    void only_hr_reads_it() {
        prepared(7);

        assertThat(letter("/offers/7/letter", "text/html", "recruiter").statusCode())
                .isEqualTo(403);
    }

    private String page(String path) {
        return new String(letter(path, "text/html", "hr").body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> letter(String path, String accepted, String role) {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve(path))
                .header("Authorization", SignIn.bearer("user-1", role))
                .header("Accept", accepted)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private void prepared(long id) {
        open(id);
        service.put("/offers/" + id + "/terms", TERMS).good();
    }

    private void open(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("background-check"), others.passed("health-screening"));
    }
}
