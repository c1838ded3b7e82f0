package hiring.choreography.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StageNameTest {

    @Test
    void a_stage_and_the_service_that_owns_it_name_each_other() {
        assertThat(StageName.OFFER.service()).isEqualTo("offer-service");
        assertThat(StageName.ownedBy("offer-service")).isEqualTo(StageName.OFFER);
        assertThatThrownBy(() -> StageName.ownedBy("status-aggregator")).isInstanceOf(IllegalArgumentException.class);
    }
}
