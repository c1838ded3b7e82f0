package hiring.backgroundcheck.waiting;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ConversionService;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time between notice and rejection of a candidate. It is read at startup: a length such as {@code 7d}, or a number of
 * business days such as {@code 5 business days}. The default is a week; in the United States, five business days, which is what
 * the Federal Trade Commission's staff has called reasonable under the Fair Credit Reporting Act.
 *
 * @see <a href="https://www.ftc.gov/legal-library/browse/advisory-opinions/advisory-opinion-weisberg-06-27-97">Advisory Opinion to
 *     Weisberg (1997)</a>
 */
@Context
public final class WaitingPeriod {

    private static final String NAME = "hiring.background-check.waiting-period";
    private static final Pattern BUSINESS_DAYS = Pattern.compile("(\\d{1,3}) business days?");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int USUAL_IN_THE_UNITED_STATES = 5;

    private final BusinessCalendar calendar;
    private final Length length;

    /** @throws IllegalArgumentException if it is negative, or neither a length nor a number of business days */
    WaitingPeriod(BusinessCalendar calendar, ConversionService conversion, @Value("${" + NAME + ":}") String given) {
        this.calendar = calendar;
        this.length = given.isBlank() ? usual(calendar) : read(given.strip(), conversion);
    }

    /** Returns when a period that begins now is over. */
    public Instant endFrom(Instant now) {
        return length.endFrom(now, calendar);
    }

    /** How long it is. */
    private sealed interface Length {

        Instant endFrom(Instant now, BusinessCalendar calendar);
    }

    private record Time(Duration duration) implements Length {

        @Override
        public Instant endFrom(Instant now, BusinessCalendar calendar) {
            return now.plus(duration);
        }
    }

    private record Days(int number) implements Length {

        @Override
        public Instant endFrom(Instant now, BusinessCalendar calendar) {
            return calendar.endOf(number, now);
        }
    }

    private static Length usual(BusinessCalendar calendar) {
        return calendar.isOfTheUnitedStates() ? new Days(USUAL_IN_THE_UNITED_STATES) : new Time(WEEK);
    }

    private static Length read(String given, ConversionService conversion) {
        Matcher days = BUSINESS_DAYS.matcher(given);
        if (days.matches()) {
            return new Days(Integer.parseInt(days.group(1)));
        }
        Optional<Duration> duration = conversion.convert(given, Duration.class);
        return new Time(duration.filter(length -> !length.isNegative())
                .orElseThrow(() -> new IllegalArgumentException(NAME + ": \"" + given
                        + "\" is neither a length such as 7d nor, for example, 5 business days")));
    }
}
