package hiring.system.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A type of a service is public if it starts the service, or if another package of the service uses it. */
final class BePublicForAReason extends ArchCondition<JavaClass> {

    BePublicForAReason() {
        super("start the service or be used by another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isUsedElsewhere = type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(origin -> !origin.getSimpleName().startsWith("$"))
                .anyMatch(origin -> !origin.getPackageName().equals(type.getPackageName()));
        boolean starts = type.tryGetMethod("main", String[].class).isPresent();
        if (!isUsedElsewhere && !starts) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getFullName() + " is public, and no other package uses it"));
        }
    }
}
