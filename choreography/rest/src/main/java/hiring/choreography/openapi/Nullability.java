package hiring.choreography.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what may be null, and what may be left out, as the types say that are read and written. The compiler does not see it where
 * a type is another module's, and takes what is optional in Java for what is always there.
 *
 * <p>In a request, a member that may be null may also be left out. In an answer it is present and null, unless it is
 * written without nulls.
 */
final class Nullability implements Amendment {

    @Override
    public void amend(ObjectNode description) {
        Set<String> sent = sent(description);
        Tree.schemas(description).properties().forEach(schema -> {
            if (schema.getValue().path("properties").isObject()) {
                amend(schema.getKey(), (ObjectNode) schema.getValue(), sent.contains(schema.getKey()));
            }
        });
    }

    /** The names of the schemas that bodies of requests consist of. */
    private static Set<String> sent(ObjectNode description) {
        Set<String> names = new TreeSet<>();
        Tree.operations(description)
                .forEach(operation -> collect(description, operation.node().path("requestBody"), names));
        return names;
    }

    private static void collect(ObjectNode description, JsonNode node, Set<String> names) {
        node.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(Tree.SCHEMAS))
                .map(reference -> reference.substring(Tree.SCHEMAS.length()))
                .filter(names::add)
                .toList()
                .forEach(name -> collect(description, Tree.schemas(description).path(name), names));
    }

    private static void amend(String name, ObjectNode schema, boolean isSent) {
        List<BeanIntrospection<?>> types = types(name, schema);
        Set<String> nullable = types.stream()
                .flatMap(Nullability::members)
                .filter(Nullability::isNullable)
                .map(Nullability::name)
                .collect(Collectors.toSet());
        schema.path("properties").properties().stream()
                .filter(property -> nullable.contains(property.getKey()))
                .forEach(property -> ((ObjectNode) property.getValue()).put("nullable", true));
        requireWithout(isSent ? nullable : leftOut(types), schema);
    }

    /** What is not written at all where there is none. */
    private static Set<String> leftOut(List<BeanIntrospection<?>> types) {
        return types.stream()
                .flatMap(type -> members(type)
                        .filter(Nullability::isNullable)
                        .filter(member -> leavesNullsOut(type) || leavesNullsOut(member)))
                .map(Nullability::name)
                .collect(Collectors.toSet());
    }

    private static void requireWithout(Set<String> dispensable, ObjectNode schema) {
        List<String> required = Tree.elementsAsText(schema.path("required"))
                .filter(property -> !dispensable.contains(property))
                .toList();
        schema.set("required", Tree.texts(required));
        if (required.isEmpty()) {
            schema.remove("required");
        }
    }

    private static boolean leavesNullsOut(AnnotationMetadataProvider type) {
        return type.getAnnotationMetadata()
                .stringValue(JsonInclude.class)
                .filter(what -> !what.equals(JsonInclude.Include.ALWAYS.name()))
                .isPresent();
    }

    /** As it is in JSON. */
    private static String name(Argument<?> argument) {
        return argument.getAnnotationMetadata().stringValue(JsonProperty.class).orElse(argument.getName());
    }

    private static boolean isNullable(Argument<?> argument) {
        return argument.isNullable() || argument.getType() == Optional.class;
    }

    /** What is written without a level of its own counts as what is in it. */
    private static Stream<Argument<?>> members(BeanIntrospection<?> type) {
        return Arrays.stream(type.getConstructorArguments())
                .flatMap(argument -> argument.getAnnotationMetadata().hasAnnotation(JsonUnwrapped.class)
                        ? BeanIntrospector.SHARED.findIntrospection(argument.getType()).stream()
                                .flatMap(Nullability::members)
                        : Stream.of(argument));
    }

    /** Services that share a process may have types of the same name; those that differ have other members. */
    private static List<BeanIntrospection<?>> types(String name, ObjectNode schema) {
        String simple = name.replaceAll("_.*", "");
        Set<String> members = schema.path("properties").properties().stream()
                .map(property -> property.getKey())
                .collect(Collectors.toSet());
        Collection<BeanIntrospection<Object>> found = BeanIntrospector.SHARED.findIntrospections(
                (BeanIntrospectionReference<?> reference) -> reference.getName().startsWith("hiring.")
                        && reference.getName().replace('$', '.').endsWith("." + simple));
        return found.stream()
                .filter(type -> members(type)
                        .map(Nullability::name)
                        .collect(Collectors.toSet())
                        .equals(members))
                .<BeanIntrospection<?>>map(type -> type)
                .toList();
    }
}
