package hiring.choreography.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    record Body(
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable Integer count,
            @Nullable Boolean sure,
            @Nullable String text,
            @Nullable List<String> list,
            @Nullable Duration duration,
            @Nullable List<Body> parts) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"day\": \"31.01.2027\"}|day|is not a date, such as 2027-01-31",
                "{\"day\": \"2027-02-30\"}|day|is not a date, such as 2027-01-31",
                "{\"day\": {}}|day|is not a date, such as 2027-01-31",
                "{\"amount\": \"90,000\"}|amount|is not a number, such as 1250.50: a point before the decimals, and nothing else",
                "{\"amount\": \"EUR 5\"}|amount|is not a number, such as 1250.50: a point before the decimals, and nothing else",
                "{\"amount\": []}|amount|is not a number, such as 1250.50: a point before the decimals, and nothing else",
                "{\"count\": \"seven\"}|count|is not a whole number, such as 7",
                "{\"count\": {}}|count|is not a whole number, such as 7",
                "{\"sure\": \"yes\"}|sure|is neither true nor false",
                "{\"text\": {\"a\": 1}}|text|is not a text, such as \"Ada\"",
                "{\"list\": \"a\"}|list|is not a list, such as [\"a\", \"b\"]",
                "{\"list\": [[1]]}|list[0]|is not a text, such as \"Ada\"",
                "{\"duration\": \"soon\"}|duration|is not a duration, such as PT45M",
                "{\"parts\": [{\"count\": \"x\"}]}|parts[0].count|is not a whole number, such as 7"
            })
    void an_error_says_what_was_expected_with_an_example(String body, String field, String message) {
        FieldError error = error(body).orElseThrow();

        assertThat(error.field()).isEqualTo(field);
        assertThat(error.message()).isEqualTo(message);
    }

    private static Optional<FieldError> error(String body) {
        try {
            JSON.readValue(body, Body.class);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(JsonErrors.of(e));
        }
    }
}
