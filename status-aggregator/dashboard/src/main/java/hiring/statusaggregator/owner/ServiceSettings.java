package hiring.statusaggregator.owner;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Where an owner is found ({@code hiring.owners.phone-screen.*}).
 *
 * @param name of the stage, or {@code application}
 * @param url where it answers this service, for example {@code http://127.0.0.1:8082}; empty if nobody is there to be asked
 * @param publicUrl where browsers find it; empty if that is the same
 * @param path what it calls its records, for example {@code /phone-screens}
 * @param group under which the page of its API shows its commands, for example {@code Phone screens}
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
