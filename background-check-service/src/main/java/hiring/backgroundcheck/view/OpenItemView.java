package hiring.backgroundcheck.view;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.OpenItem;
import hiring.backgroundcheck.provider.ScreeningTypes;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * Something in the report that was not made, or that a person has to look at although it is no finding.
 *
 * @param reason CANCELED, NOT_COMPLETED, UNKNOWN_STATUS, UNKNOWN_RESULT, UNKNOWN_TYPE, MISSING, NO_SCREENING,
 *     CANCELED_UNLISTED, ASSESSMENT, UNKNOWN_ASSESSMENT or UNKNOWN_PACKAGE
 * @param name the provider's name for it; may be empty
 * @param check which check it is; null if that is not known
 * @param text the reason in words
 */
@Introspected
record OpenItemView(String reason, String name, Optional<String> check, String text) {

    static OpenItemView of(OpenItem item) {
        return new OpenItemView(
                item.reason().name(),
                item.name(),
                ScreeningTypes.checkOf(item.name()).map(CheckType::name),
                item.text());
    }
}
