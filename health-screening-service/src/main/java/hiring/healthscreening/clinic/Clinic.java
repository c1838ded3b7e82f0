package hiring.healthscreening.clinic;

import java.time.ZoneId;

/**
 * Where candidates are seen.
 *
 * @param timeZone what its clocks show
 * @param revision how often it was written down, from 1
 */
public record Clinic(long id, String name, String address, ZoneId timeZone, int revision) {}
