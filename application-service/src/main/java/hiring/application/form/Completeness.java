package hiring.application.form;

import hiring.choreography.web.FieldError;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a form must have before it is submitted: name, e-mail address and position, and whatever else is configured. */
@Singleton
public final class Completeness {

    private final Set<Demand> demands = EnumSet.copyOf(Demand.ALWAYS);

    /** @param demanded fields beyond those that are always demanded */
    Completeness(@Value("${hiring.application.demanded:}") List<String> demanded) {
        demanded.stream()
                .filter(word -> !word.isBlank())
                .map(Demand::configured)
                .forEach(demands::add);
    }

    /** What a form lacks; nothing if it can be submitted. */
    public List<FieldError> missing(Form form) {
        return demands.stream()
                .filter(demand -> !demand.isMetBy(form))
                .map(Demand::error)
                .toList();
    }
}
