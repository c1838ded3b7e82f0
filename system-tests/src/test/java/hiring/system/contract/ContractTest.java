package hiring.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.system.contract.Contract.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Contract CONTRACT = Contract.of("""
            openapi: 3.1.0
            paths:
              /things/{id}:
                get:
                  responses:
                    '200':
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    default: {$ref: '#/components/responses/Other'}
            components:
              responses:
                Other:
                  content:
                    application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}
              schemas:
                Thing:
                  type: object
                  required: [id, name]
                  properties: {id: {type: integer}, name: {type: [string, 'null']}}
                Problem:
                  type: object
                  required: [type]
                  properties: {type: {type: string}}
            """);

    @Test
    void a_described_response_has_no_breaches() {
        assertThat(asked(200, "application/json", "{\"id\": 1, \"name\": null}"))
                .isEmpty();
        assertThat(asked(404, "application/problem+json", "{\"type\": \"urn:x\", \"more\": 1}"))
                .isEmpty();
        assertThat(CONTRACT.breaches("GET", "/health/liveness", new Response(200, "application/json", "{}")))
                .isEmpty();
    }

    @Test
    void a_response_that_differs_from_the_description_is_a_breach() {
        assertThat(asked(200, "application/json", "{\"id\": \"1\", \"name\": null}"))
                .isNotEmpty();
        assertThat(asked(200, "application/json", "{\"id\": 1}")).isNotEmpty();
        assertThat(asked(200, "application/json", "{\"id\": 1, \"name\": null, \"salary\": 1}"))
                .isNotEmpty();
        assertThat(asked(200, "application/json", "{")).isNotEmpty();
        assertThat(asked(200, "application/json", "")).isNotEmpty();
        assertThat(asked(200, "text/html", "<p>")).isNotEmpty();
        assertThat(asked(201, "application/json", "{\"id\": 1, \"name\": null}"))
                .isNotEmpty();
        assertThat(asked(404, "application/problem+json", "{}")).isNotEmpty();
        assertThat(asked(404, "application/json", "{}")).isNotEmpty();
        assertThat(CONTRACT.breaches("GET", "/secrets", new Response(200, "application/json", "{}")))
                .isNotEmpty();
    }

    private static List<String> asked(int status, String mediaType, String body) {
        return CONTRACT.breaches("GET", "/things/7", new Response(status, mediaType, body));
    }
}
