package hiring.offer.letter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.io.File;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * The settings for all letters.
 *
 * @param sender whom they are from
 * @param timeZone the zone of the times in them, for example {@code Europe/Berlin}
 * @param fonts TrueType files for characters that no font of the service has, for example rare Chinese ones
 */
@Context
@ConfigurationProperties(LetterSettings.PREFIX)
record LetterSettings(String sender, String timeZone, List<String> fonts) {

    static final String PREFIX = "hiring.offer.letter";

    /** @throws IllegalArgumentException if there is no such time zone or font, so that the service fails at startup */
    LetterSettings {
        zone(timeZone);
        fonts.stream().filter(font -> !new File(font).canRead()).findFirst().ifPresent(font -> {
            throw new IllegalArgumentException(PREFIX + ".fonts: \"" + font + "\" cannot be read");
        });
    }

    ZoneId zone() {
        return zone(timeZone);
    }

    List<File> fontFiles() {
        return fonts.stream().map(File::new).toList();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(PREFIX + ".time-zone: \"" + name + "\" is not a time zone", e);
        }
    }
}
