package hiring.choreography.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.reflect.ReflectionUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.jackson.JacksonDeserializationPreInstantiateCallback;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a bare number where an object is expected, which the framework would otherwise end as an error of its own. It
 * stands in for the framework's check of each object as it is read: what a controller asks to be {@code @Valid} is
 * checked as a whole, and every field at fault can be named.
 */
@Primary
@Singleton
final class WholeObjects implements JacksonDeserializationPreInstantiateCallback {

    @Override
    public void preInstantiate(BeanIntrospection<?> type, Object... members) {
        if (!fit(members, type.getConstructorArguments())) {
            throw new InvalidFieldException(JsonErrors.BODY, JsonErrors.NO_OBJECT);
        }
    }

    private static boolean fit(Object[] members, Argument<?>[] expected) {
        return members.length == expected.length
                && IntStream.range(0, members.length).allMatch(i -> fits(members[i], expected[i]));
    }

    private static boolean fits(@Nullable Object member, Argument<?> expected) {
        return member == null
                || ReflectionUtils.getWrapperType(expected.getType()).isInstance(member);
    }
}
