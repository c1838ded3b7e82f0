package hiring.backgroundcheck.waiting;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which business is done: all but Saturdays, Sundays and, if a region is set, its public holidays. A region is the
 * code of a country with, if wanted, that of a part of it (ISO 3166), for example {@code US} or {@code US-CA}.
 */
@Singleton
final class BusinessCalendar {

    private static final String REGION = "hiring.background-check.region";
    private static final String TIME_ZONE = "hiring.background-check.time-zone";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String UNITED_STATES = "us";

    private final Optional<HolidayManager> holidays;
    private final String[] region;
    private final ZoneId zone;

    /** @throws IllegalArgumentException if there is no such region or time zone */
    BusinessCalendar(@Value("${" + REGION + ":}") String region, @Value("${" + TIME_ZONE + ":UTC}") String zone) {
        this.region = region.strip().toLowerCase(Locale.ROOT).split("-", -1);
        this.holidays = region.isBlank() ? Optional.empty() : Optional.of(holidays(region, this.region));
        this.zone = zone(zone);
    }

    boolean isOfTheUnitedStates() {
        return region[0].equals(UNITED_STATES);
    }

    /** Returns when a number of whole business days have passed; the day on which they begin to count is not one of them. */
    Instant endOf(int businessDays, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        int left = businessDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && holidays.filter(manager -> manager.isHoliday(day, parts())).isEmpty();
    }

    private String[] parts() {
        return Arrays.copyOfRange(region, 1, region.length);
    }

    private static HolidayManager holidays(String given, String[] region) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(region[0].toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(REGION + ": \"" + given + "\" has no calendar of holidays");
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(region[0]));
        var hierarchy = manager.getCalendarHierarchy();
        for (int part = 1; part < region.length; part++) {
            var parent = hierarchy;
            hierarchy = Optional.ofNullable(parent.getChildren().get(region[part]))
                    .orElseThrow(() -> new IllegalArgumentException(REGION + ": \"" + given + "\" is no part of "
                            + region[0].toUpperCase(Locale.ROOT) + ", which has "
                            + String.join(
                                    ", ", new TreeSet<>(parent.getChildren().keySet()))));
        }
        return manager;
    }

    private static ZoneId zone(String given) {
        try {
            return ZoneId.of(given);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    TIME_ZONE + ": \"" + given + "\" is no time zone such as Europe/Berlin", e);
        }
    }
}
