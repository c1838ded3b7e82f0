package hiring.choreography.web;

import hiring.choreography.event.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Tells a controller who is acting. Until people sign in, they say so themselves in the {@code X-Actor} header; the one
 * place to change is here.
 */
@Singleton
public final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    /** Who is acting, in their own words. */
    static final String HEADER = "X-Actor";

    private static final Actor NOBODY_IN_PARTICULAR = new Actor("anonymous");

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> source) {
        Actor actor = actorOf(source);
        return () -> Optional.of(actor);
    }

    /**
     * Who sent a request.
     *
     * @throws InvalidFieldException if the name is none
     */
    public static Actor actorOf(HttpRequest<?> request) {
        return request.getHeaders().findFirst(HEADER).map(ActorBinder::named).orElse(NOBODY_IN_PARTICULAR);
    }

    private static Actor named(String name) {
        try {
            return new Actor(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(HEADER, "is not a name of 1 to " + Actor.LONGEST + " characters");
        }
    }
}
