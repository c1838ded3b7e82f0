package hiring.system.house;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.swagger.v3.oas.annotations.Operation;

/**
 * An operation's summary and description are its Javadoc. Only the controllers of the choreography repeat them in the annotation:
 * services see these as class files, which have no Javadoc.
 */
final class LeaveTheDescriptionToJavadoc extends ArchCondition<JavaMethod> {

    LeaveTheDescriptionToJavadoc() {
        super("leave summary and description to Javadoc");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Operation operation = method.getAnnotationOfType(Operation.class);
        if (!operation.summary().isEmpty() || !operation.description().isEmpty()) {
            events.add(
                    SimpleConditionEvent.violated(method, method.getDescription() + " is described by an annotation"));
        }
    }
}
