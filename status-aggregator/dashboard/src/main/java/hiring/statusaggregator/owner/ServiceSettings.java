package hiring.statusaggregator.owner;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The address of an owner ({@code hiring.owners.phone-screen.*}).
 *
 * @param name of the stage, or {@code application}
 * @param url its address for this service, for example {@code http://127.0.0.1:8082}; empty if the owner does not run
 * @param publicUrl its address for browsers; empty if that is the same
 * @param path the path of its records, for example {@code /phone-screens}
 * @param group the tag of its commands on the page of its API, for example {@code Phone screens}
 */
@EachProperty("hiring.owners")
record ServiceSettings(
        @Parameter String name,

        @Bindable(defaultValue = "") @NotNull @Pattern(regexp = ServiceSettings.ADDRESS)
        String url,

        @Bindable(defaultValue = "") @NotNull @Pattern(regexp = ServiceSettings.ADDRESS)
        String publicUrl,

        @Pattern(regexp = "(/[a-z-]+)+") String path,
        @Bindable(defaultValue = "") @NotNull String group) {

    /** Without a slash at its end, or nothing at all. */
    static final String ADDRESS = "(https?://[^/?#\\s]+(/[^/?#\\s]+)*)?";
}
