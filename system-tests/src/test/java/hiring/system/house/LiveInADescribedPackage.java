package hiring.system.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Requires a package-info that is {@link NullMarked} in the package of a class. */
final class LiveInADescribedPackage extends ArchCondition<JavaClass> {

    LiveInADescribedPackage() {
        super("live in a package whose package-info is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean described = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (!described) {
            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not described"));
        }
    }
}
