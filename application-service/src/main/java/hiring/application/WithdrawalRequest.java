package hiring.application;

import hiring.choreography.journey.Party;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The body of a request to withdraw an application.
 *
 * @param by on whose behalf
 * @param reason why, visible to all users
 */
@Introspected
record WithdrawalRequest(
        @NotNull Party by, @NotBlank @Size(max = 1000) String reason) {

    Withdrawal withdrawal() {
        return new Withdrawal(by, reason);
    }
}
