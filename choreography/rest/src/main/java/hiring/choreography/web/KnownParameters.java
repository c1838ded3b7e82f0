package hiring.choreography.web;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.web.router.MethodBasedRouteInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The query parameters of a route.
 *
 * @param names in alphabetical order
 * @param acceptsOthers whether others are ignored rather than refused
 */
record KnownParameters(List<String> names, boolean acceptsOthers) {

    /** Those of its method's arguments, of the records that it takes whole, and of {@link QueryParameters}. */
    static KnownParameters of(MethodBasedRouteInfo<?, ?> route) {
        List<String> declared = List.of(route.getAnnotationMetadata().stringValues(QueryParameters.class));
        Set<String> names = new TreeSet<>(declared);
        names.remove(QueryParameters.ANY);
        Stream.of(route.getTargetMethod().getArguments())
                .flatMap(KnownParameters::namesOf)
                .forEach(names::add);
        return new KnownParameters(List.copyOf(names), declared.contains(QueryParameters.ANY));
    }

    private static Stream<String> namesOf(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(RequestBean.class)
                ? BeanIntrospection.getIntrospection(argument.getType()).getBeanProperties().stream()
                        .flatMap(property -> name(property.asArgument()).stream())
                : name(argument).stream();
    }

    private static Optional<String> name(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)
                ? argument.getAnnotationMetadata()
                        .stringValue(QueryValue.class)
                        .filter(name -> !name.isEmpty())
                        .or(() -> Optional.of(argument.getName()))
                : Optional.empty();
    }

    /**
     * Checks a name.
     *
     * @throws InvalidFieldException if a route with these parameters does not know it
     */
    void require(String name) {
        if (!acceptsOthers && !names.contains(name)) {
            throw InvalidFieldException.unknownParameter(name, names);
        }
    }
}
