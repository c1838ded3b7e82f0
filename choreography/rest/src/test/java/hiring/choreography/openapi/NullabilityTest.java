package hiring.choreography.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is required depends on whether a schema is sent or answered, and never on its name. */
class NullabilityTest {

    @Introspected
    record Enclosure(String name, @Nullable String remark) {}

    @Introspected
    record StandingOrder(String name, Optional<String> remark) {}

    private static final String DESCRIPTION = """
            paths:
              /things:
                post:
                  requestBody:
                    content:
                      application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Enclosure'}}}
                  responses:
                    '200':
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/StandingOrder'}}
            components:
              schemas:
                Enclosure:
                  type: object
                  required: [name, remark]
                  properties: {name: {type: string}, remark: {type: string}}
                StandingOrder:
                  type: object
                  required: [name, remark]
                  properties: {name: {type: string}, remark: {type: string}}
            """;

    private final ObjectNode description = ApiDescription.read(DESCRIPTION);

    NullabilityTest() {
        new Nullability().amend(description);
    }

    @Test
    void a_nullable_member_is_optional_in_requests_with_any_name() {
        assertThat(required("Enclosure")).containsExactly("name");
        assertThat(isNullable("Enclosure")).isTrue();
    }

    @Test
    void a_nullable_member_is_required_in_responses_with_any_name() {
        assertThat(required("StandingOrder")).containsExactly("name", "remark");
        assertThat(isNullable("StandingOrder")).isTrue();
    }

    private Iterable<String> required(String schema) {
        return Tree.elementsAsText(Tree.schemas(description).path(schema).path("required"))
                .toList();
    }

    private boolean isNullable(String schema) {
        return Tree.schemas(description)
                .at("/" + schema + "/properties/remark/nullable")
                .asBoolean();
    }
}
