package hiring.choreography.security;

import hiring.choreography.event.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Binds the signed-in person, with their roles, to a controller's parameter. */
@Singleton
final class PersonBinder implements TypedRequestArgumentBinder<Person> {

    @Override
    public Argument<Person> argumentType() {
        return Argument.of(Person.class);
    }

    @Override
    public BindingResult<Person> bind(ArgumentConversionContext<Person> context, HttpRequest<?> source) {
        return () -> person(source);
    }

    private static Optional<Person> person(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(who -> new Person(new Actor(who.getName()), Set.copyOf(who.getRoles())));
    }
}
