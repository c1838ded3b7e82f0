package hiring.backgroundcheck.http;

import static hiring.backgroundcheck.http.ProviderStub.clear;
import static hiring.backgroundcheck.http.ProviderStub.screening;
import static hiring.backgroundcheck.http.ReportFixture.clearWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only a report in which everything that was ordered was completed with clear passes by itself. */
class UnmadeChecksTest {

    private static final String CANCELED = screening("county_criminal_search", "'canceled'", "null");

    @SuppressWarnings("NullAway.Init")
    private ReportFixture fixture;

    @BeforeEach
    void open() {
        fixture = ReportFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_check_that_was_canceled_does_not_pass() {
        fixture.reported("'status':'complete','result':'clear','includes_canceled':true,'screenings':["
                + "{'id':'s1','type':'ssn_trace','status':'complete','result':'clear'},"
                + "{'id':'s2','type':'county_criminal_search','status':'canceled','result':null}]");

        assertThat(fixture.status()).isEqualTo("PENDING");
        assertThat(fixture.detail()).isEqualTo("waiting for a decision: county_criminal_search was canceled");
        JsonNode report = fixture.check().body().path("report");
        assertThat(report.path("result").asText()).isEqualTo("CONSIDER");
        assertThat(report.path("findings")).isEmpty();
        JsonNode item = report.path("openItems").path(0);
        assertThat(item.path("reason").asText()).isEqualTo("CANCELED");
        assertThat(item.path("name").asText()).isEqualTo("county_criminal_search");
        assertThat(item.path("check").asText()).isEqualTo("CRIMINAL_RECORD");
        assertThat(item.path("text").asText()).isEqualTo("county_criminal_search was canceled");
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_complete_and_clear_waits_for_a_person(String members, String missing) {
        fixture.reported(members);

        assertThat(fixture.status()).isEqualTo("PENDING");
        assertThat(fixture.detail()).isEqualTo("waiting for a decision: " + missing);
    }

    static Stream<Arguments> what_is_not_complete_and_clear_waits_for_a_person() {
        String trace = clear("ssn_trace");
        String county = clear("county_criminal_search");
        return Stream.of(
                Arguments.of(
                        clearWith(trace, screening("county_criminal_search", "'pending'", "null")),
                        "county_criminal_search was not completed"),
                Arguments.of(
                        clearWith(trace, screening("state_criminal_search", "'suspended'", "'clear'")),
                        "state_criminal_search was not completed"),
                Arguments.of(
                        clearWith(trace, county, screening("federal_criminal_search", "'dispute'", "null")),
                        "federal_criminal_search was not completed"),
                Arguments.of(
                        clearWith(trace, county, screening("national_criminal_search", "'complete'", "null")),
                        "national_criminal_search has no result that is known"),
                Arguments.of(
                        clearWith(trace, screening("county_criminal_search", "'complete'", "'fine'")),
                        "county_criminal_search has no result that is known"),
                Arguments.of(
                        clearWith(trace, county, screening("state_criminal_search", "'splendid'", "'clear'")),
                        "state_criminal_search has a status that is not known"),
                Arguments.of(
                        clearWith(trace, "{'id': '1', 'type': 'county_criminal_search', 'result': 'clear'}"),
                        "county_criminal_search has a status that is not known"),
                Arguments.of(clearWith(trace), "CRIMINAL_RECORD was ordered and is not in the report"),
                Arguments.of(
                        clearWith(clear("motor_vehicle_report")),
                        "IDENTITY was ordered and is not in the report;"
                                + " CRIMINAL_RECORD was ordered and is not in the report"),
                Arguments.of(clearWith(), "the report lists no screening"),
                Arguments.of("'status': 'complete', 'result': 'clear'", "the report lists no screening"),
                Arguments.of(
                        "'status': 'complete', 'result': 'clear', 'screenings': 'all'",
                        "the report lists no screening"),
                Arguments.of(
                        clearWith(trace, county) + ", 'includes_canceled': true",
                        "something was canceled that the report does not list"),
                Arguments.of(
                        clearWith(trace, county) + ", 'includes_canceled': 'true'",
                        "something was canceled that the report does not list"),
                Arguments.of(
                        clearWith(trace, county, clear("palm_reading")),
                        "palm_reading is a screening that is not known"),
                Arguments.of(
                        clearWith(trace, county, screening("palm_reading", "'canceled'", "null")),
                        "palm_reading was canceled"),
                Arguments.of(
                        clearWith(trace, county, "{'id': '1', 'status': 'complete', 'result': 'clear'}"),
                        "a screening without a type is a screening that is not known"),
                Arguments.of(
                        clearWith(trace, county, "null"), "a screening without a type has a status that is not known"),
                Arguments.of(clearWith(trace, county) + ", 'assessment': 'escalated'", "the assessment is escalated"),
                Arguments.of(clearWith(trace, county) + ", 'assessment': 'review'", "the assessment is review"),
                Arguments.of(clearWith(trace, county) + ", 'assessment': 'so-so'", "the assessment is not known"),
                Arguments.of(clearWith(trace, county) + ", 'assessment': ''", "the assessment is not known"),
                Arguments.of(clearWith(trace, county) + ", 'assessment': {}", "the assessment is not known"),
                Arguments.of(
                        "'status': 'complete', 'result': null, 'includes_canceled': true, 'screenings': [" + trace
                                + ", " + CANCELED + "]",
                        "county_criminal_search was canceled"));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_complete_and_clear_passes(String members) {
        fixture.reported(members);

        assertThat(fixture.status()).isEqualTo("PASSED");
        assertThat(fixture.check().body().path("report").path("openItems")).isEmpty();
    }

    static Stream<String> what_is_complete_and_clear_passes() {
        String trace = clear("ssn_trace");
        return Stream.of(
                clearWith(trace, clear("county_criminal_search"), clear("county_criminal_search")),
                clearWith(trace, clear("pointer_state_criminal_search"), clear("motor_vehicle_report")),
                clearWith(clear("identity"), clear("criminal_record"), clear("right_to_work")),
                clearWith(trace, clear("national_criminal_search"))
                        + ", 'assessment': null, 'includes_canceled': false",
                clearWith(trace, clear("federal_criminal_search")) + ", 'assessment': 'eligible'");
    }

    @Test
    void of_many_things_that_are_missing_the_first_are_in_words() {
        fixture.reported(clearWith(Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(name -> screening(name, "'canceled'", "null"))
                .toArray(String[]::new)));

        assertThat(fixture.detail())
                .isEqualTo("waiting for a decision: a was canceled; b was canceled; c was canceled; d was canceled;"
                        + " e was canceled; and 4 more");
        assertThat(fixture.check().body().path("report").path("openItems")).hasSize(9);
    }

    @Test
    void a_clear_report_with_a_finding_is_not_believed() {
        fixture.reported(
                clearWith(clear("ssn_trace"), screening("county_criminal_search", "'complete'", "'consider'")));

        assertThat(fixture.status()).isEqualTo("PENDING");
        assertThat(fixture.check().body().path("order").path("problem").asText())
                .isEqualTo("the provider answered with a report that is clear and has findings");
    }

    @Test
    void a_package_whose_checks_have_no_screening_needs_one_screening_that_is_clear() {
        fixture.order("PAPERS");
        fixture.report(clearWith());
        assertThat(fixture.detail()).isEqualTo("waiting for a decision: the report lists no screening");

        fixture.report(clearWith(clear("right_to_work")));
        assertThat(fixture.status()).isEqualTo("PASSED");
    }

    @Test
    void every_check_of_the_package_has_its_screening() {
        fixture.order("DRIVERS");
        fixture.report(clearWith(
                clear("motor_vehicle_report"),
                clear("professional_reference_verification"),
                clear("global_watchlist_search")));
        assertThat(fixture.detail()).isEqualTo("waiting for a decision: CREDIT was ordered and is not in the report");

        fixture.report(clearWith(
                clear("motor_vehicle_report"),
                clear("professional_reference_verification"),
                clear("global_watchlist_search"),
                clear("credit_report")));
        assertThat(fixture.status()).isEqualTo("PASSED");
    }

    @Test
    void a_package_that_was_removed_from_the_configuration_leaves_the_report_to_a_person() {
        fixture.service().placed(7);
        fixture.service().service().execute("UPDATE provider_order SET package_name = 'REMOVED'");
        fixture.report(clearWith(clear("ssn_trace"), clear("county_criminal_search")));

        assertThat(fixture.detail())
                .isEqualTo("waiting for a decision: the package REMOVED is not configured any more");
    }
}
