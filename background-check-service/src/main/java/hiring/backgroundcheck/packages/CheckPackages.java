package hiring.backgroundcheck.packages;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packages that there are. They are read at the start, which fails if they make no sense. */
@Context
public final class CheckPackages {

    private final Map<String, CheckPackage> byName = new LinkedHashMap<>();
    private final String defaultName;

    /** @throws IllegalArgumentException if a package cannot be read, or the default is none of them */
    CheckPackages(PackageSettings settings) {
        for (CheckPackage one : settings.read()) {
            if (byName.put(one.name(), one) != null) {
                throw PackageSettings.refused("there are two of the name " + one.name());
            }
        }
        this.defaultName = settings.defaultPackage();
        if (!byName.containsKey(defaultName)) {
            throw PackageSettings.refused("the default, " + defaultName + ", is not one of " + byName.keySet());
        }
    }

    /** The name of the package that is ordered where nobody chooses. */
    public String defaultName() {
        return defaultName;
    }

    /** All of them. */
    public List<CheckPackage> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Lets a name pass that one of them has.
     *
     * @throws InvalidFieldException if none has it
     */
    public String known(String field, String name) {
        if (!byName.containsKey(name)) {
            throw InvalidFieldException.notOneOf(field, name, byName.keySet());
        }
        return name;
    }
}
