package hiring.application.form;

import hiring.choreography.web.FieldError;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a form needs before it is submitted: name, e-mail address and position, and any other fields that are configured. */
@Singleton
public final class Completeness {

    private final Set<Demand> demands = EnumSet.copyOf(Demand.ALWAYS);

    /** @param demanded fields beyond those that are always required */
    Completeness(@Value("${hiring.application.demanded:}") List<String> demanded) {
        demanded.stream()
                .filter(word -> !word.isBlank())
                .map(Demand::configured)
                .forEach(demands::add);
    }

    /** Returns the required fields that a form lacks; none if it can be submitted. */
    public List<FieldError> missing(Form form) {
        return demands.stream()
                .filter(demand -> !demand.isMetBy(form))
                .map(Demand::error)
                .toList();
    }
}
