package hiring.backgroundcheck.packages;

import hiring.backgroundcheck.provider.OrderedChecks;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The available packages. They are read at startup, which fails if they are not valid. */
@Context
public final class CheckPackages {

    private final Map<String, CheckPackage> byName = new LinkedHashMap<>();
    private final String defaultName;

    /** @throws IllegalArgumentException if a package cannot be parsed, or the default is none of them */
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

    /** Returns the name of the package that is ordered by default. */
    public String defaultName() {
        return defaultName;
    }

    /** Returns all packages. */
    public List<CheckPackage> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the checks of a package that was ordered, which may have been configured differently then. */
    public OrderedChecks ordered(String name) {
        return new OrderedChecks(name, Optional.ofNullable(byName.get(name)).map(CheckPackage::checks));
    }

    /**
     * Returns a name if it is a package's.
     *
     * @throws InvalidFieldException if it is not
     */
    public String known(String field, String name) {
        if (!byName.containsKey(name)) {
            throw InvalidFieldException.notOneOf(field, name, byName.keySet());
        }
        return name;
    }
}
