package hiring.healthscreening.clinic;

import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.data.model.Limit;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Creates and updates clinics. No other service needs them, so no events are published. */
@Singleton
class ClinicService {

    private final Clinics clinics;

    ClinicService(Clinics clinics) {
        this.clinics = clinics;
    }

    Page<Clinic> list(@Nullable String cursor, @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(
                clinics.findByIdGreaterThanOrderById(page.after(), Limit.of(page.limit() + 1, 0)), page, Clinic::id);
    }

    /** @throws NotFoundException if there is none with that number */
    Clinic find(long id) {
        return clinics.findById(id).orElseThrow(() -> unknown(id));
    }

    Clinic add(ClinicRequest request) {
        return clinics.save(request.clinic(0, 1));
    }

    /** @throws NotFoundException if there is none with that number */
    @Transactional
    Clinic change(long id, IfMatch expected, ClinicRequest request) {
        Clinic before = clinics.findByIdForUpdate(id).orElseThrow(() -> unknown(id));
        expected.require(before.revision());
        Clinic after = request.clinic(id, before.revision() + 1);
        clinics.update(after);
        return after;
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no clinic " + id + ".");
    }
}
