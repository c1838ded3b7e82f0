package hiring.system.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Requires that the name of a class does not end in an empty word. */
final class HaveAMeaningfulName extends ArchCondition<JavaClass> {

    private final List<String> emptyWords;

    HaveAMeaningfulName(List<String> emptyWords) {
        super("have names that end in none of " + emptyWords);
        this.emptyWords = emptyWords;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        emptyWords.stream()
                .filter(type.getSimpleName()::endsWith)
                .forEach(word -> events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + word)));
    }
}
