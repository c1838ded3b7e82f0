package hiring.onsiteinterview.visit;

import hiring.onsiteinterview.panel.PanelMember;
import hiring.onsiteinterview.panel.PanelRole;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A requested member of the panel.
 *
 * @param interviewer the name with which they sign in
 * @param role INTERVIEWER by default
 */
@Introspected
record PanelMemberRequest(
        @NotBlank @Size(max = 100) String interviewer,
        @Nullable PanelRole role) {

    PanelMember invited() {
        return PanelMember.invited(interviewer, Optional.ofNullable(role).orElse(PanelRole.INTERVIEWER));
    }
}
