package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    @Test
    void the_address_says_what_is_asked_for_and_nothing_of_what_is_not() {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        Map.of("q", "Märta & co", "overall", "", "stage", "offer", "status", "PENDING", "unknown", "1")
                .forEach(request.getParameters()::add);

        ListQuery query = ListQuery.of(request);

        assertThat(query.given()).isEqualTo(Map.of("q", "Märta & co", "stage", "offer", "status", "PENDING"));
        assertThat(query.address()).isEqualTo("/?q=M%C3%A4rta+%26+co&stage=offer&status=PENDING");
    }

    @Test
    void another_question_begins_on_the_first_page() {
        ListQuery query = new ListQuery(Map.of("cursor", "abc", "q", "Ada"));

        assertThat(query.with("overall", "HIRED").given()).isEqualTo(Map.of("q", "Ada", "overall", "HIRED"));
        assertThat(query.without("q").given()).isEmpty();
    }

    @Test
    void order_and_page_narrow_nothing() {
        assertThat(new ListQuery(Map.of("sort", "updated", "cursor", "abc")).isNarrow())
                .isFalse();
        assertThat(new ListQuery(Map.of("overdue", "true")).isNarrow()).isTrue();
    }

    @Test
    void an_invalid_filter_is_rejected_with_the_field_and_its_values() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new ListQuery(Map.of("overall", "hired")).filter())
                .satisfies(refused -> assertThat(refused.error().allowed()).contains("HIRED"));
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new ListQuery(Map.of("overdue", "no")).filter());
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(
                        () -> new ListQuery(Map.of("stage", "offer")).filter().conditions());
    }
}
