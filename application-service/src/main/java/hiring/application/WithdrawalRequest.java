package hiring.application;

import hiring.choreography.journey.Party;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
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
        @NotNull Party by,
        @NotBlank @Size(max = 1000) @Text(TextKind.LINES) String reason) {

    Withdrawal withdrawal() {
        return new Withdrawal(by, reason);
    }
}
