package hiring.backgroundcheck.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.core.convert.ConversionService;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingPeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | '' | 2026-11-20T15:00:00Z | 2026-11-27T15:00:00Z",
                "7d                | US | 2026-11-20T15:00:00Z | 2026-11-27T15:00:00Z",
                "PT1H              | US | 2026-11-20T15:00:00Z | 2026-11-20T16:00:00Z",
                "0 business days   | '' | 2026-11-20T15:00:00Z | 2026-11-21T00:00:00Z",
                "1 business day    | '' | 2026-11-20T15:00:00Z | 2026-11-24T00:00:00Z",
                // Thanksgiving is no business day, nor are the weekends
                "''                | US | 2026-11-20T15:00:00Z | 2026-12-01T00:00:00Z",
                "5 business days   | '' | 2026-11-20T15:00:00Z | 2026-11-28T00:00:00Z",
                // Independence Day of 2026 is a Saturday, observed on Friday
                "1 business day    | us | 2026-07-02T15:00:00Z | 2026-07-07T00:00:00Z",
                // Cesar Chavez Day is a holiday in California alone
                "1 business day    | US | 2027-03-30T15:00:00Z | 2027-04-01T00:00:00Z",
                "1 business day | US-CA | 2027-03-30T15:00:00Z | 2027-04-02T00:00:00Z",
                // Christmas, the day after it and New Year
                "''                | DE | 2026-12-24T12:00:00Z | 2026-12-31T12:00:00Z",
                "5 business days   | DE | 2026-12-23T12:00:00Z | 2027-01-01T00:00:00Z",
                "6 business days   | DE | 2026-12-23T12:00:00Z | 2027-01-05T00:00:00Z"
            })
    void it_ends(String given, String region, Instant notice, Instant end) {
        assertThat(period(given, region, "UTC").endFrom(notice)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // it is Friday in Honolulu still, and Saturday in Tokyo
        "Pacific/Honolulu, 2026-11-21T09:00:00Z, 2026-11-24T10:00:00Z",
        "Asia/Tokyo, 2026-11-20T16:00:00Z, 2026-11-23T15:00:00Z",
        // a day of 25 hours
        "Europe/Berlin, 2026-10-23T10:00:00Z, 2026-10-26T23:00:00Z"
    })
    void business_days_are_those_of_a_time_zone(String zone, Instant notice, Instant end) {
        assertThat(period("1 business day", "", zone).endFrom(notice)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "-1d, '', UTC, hiring.background-check.waiting-period",
        "five days, '', UTC, 5 business days",
        "-2 business days, '', UTC, hiring.background-check.waiting-period",
        "7d, XX, UTC, hiring.background-check.region",
        "7d, US-ZZ, UTC, ca",
        "7d, US, Mars/Base, hiring.background-check.time-zone"
    })
    void settings_that_mean_nothing_are_refused(String given, String region, String zone, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period(given, region, zone))
                .withMessageContaining(named);
    }

    private static WaitingPeriod period(String given, String region, String zone) {
        return new WaitingPeriod(new BusinessCalendar(region, zone), ConversionService.SHARED, given);
    }
}
