package hiring.system.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hiring.choreography.security.Role;
import hiring.system.fuzz.FuzzRequest.Header;
import hiring.system.fuzz.Operation.Parameter;
import hiring.system.servers.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Requests for an operation: valid ones with one or a few errors. */
final class FuzzRequests {

    /** JSON can escape unpaired surrogates, which have no UTF-8 encoding. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final byte[] NONE = {};
    private static final List<String> KNOWN_ROLES = Stream.concat(
                    Stream.of(Tokens.bearer("recruiter-7")),
                    Role.ALL.stream().map(role -> "Bearer " + Tokens.of("anita", role)))
            .toList();
    private static final List<String> INVALID_TOKENS = List.of(
            "",
            "Bearer",
            "Bearer x",
            "Bearer a.b.c",
            "Basic YTpi",
            "Bearer \u00e9",
            "Bearer " + Tokens.of("no-role", "no-role"),
            "Bearer " + Tokens.of("a\0b", Role.ALL.toArray(String[]::new)));

    private final List<String> applications;

    /** @param applications the numbers of existing applications */
    FuzzRequests(List<Long> applications) {
        this.applications = applications.stream().map(String::valueOf).toList();
    }

    Arbitrary<FuzzRequest> of(List<Operation> operations) {
        return Arbitraries.of(operations).flatMap(this::of);
    }

    private Arbitrary<FuzzRequest> of(Operation operation) {
        return Combinators.combine(target(operation), headers(operation), body(operation))
                .as((target, headers, body) -> new FuzzRequest(operation, operation.method(), target, headers, body));
    }

    private Arbitrary<String> target(Operation operation) {
        Arbitrary<String> path = Arbitraries.just(operation.path());
        for (Parameter parameter : operation.parametersIn("path")) {
            path = Combinators.combine(path, segment(parameter))
                    .as((template, value) -> template.replace("{" + parameter.name() + "}", value));
        }
        Arbitrary<String> query = Arbitraries.just("");
        for (Parameter parameter : operation.parametersIn("query")) {
            query = Combinators.combine(query, argument(parameter)).as((sofar, more) -> sofar + more);
        }
        return Combinators.combine(
                        path,
                        query,
                        Arbitraries.frequency(
                                Tuple.of(60, ""),
                                Tuple.of(1, "&zzz=1"),
                                Tuple.of(1, "&%00=%ff&&="),
                                Tuple.of(1, "&%zz=%"),
                                Tuple.of(1, "&limit=2&limit=3")))
                .as((whole, arguments, odd) -> whole + (arguments + odd).replaceFirst("^&", "?"));
    }

    private Arbitrary<String> segment(Parameter parameter) {
        Arbitrary<String> sensible = parameter.name().equals("applicationId")
                ? Arbitraries.of(applications)
                : ValidValues.of(parameter.name(), parameter.schema())
                        .map(JsonNode::asText)
                        .map(PercentEncoding::encoded);
        return Arbitraries.frequencyOf(
                Tuple.of(30, sensible),
                Tuple.of(
                        2,
                        EdgeCaseValues.words().filter(word -> !word.isEmpty()).map(PercentEncoding::encoded)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "%",
                                "%zz",
                                "%ff",
                                "%c0%80",
                                "%00",
                                "%2f",
                                "a;b=c",
                                "..",
                                "%2e%2e",
                                "{a}",
                                "1%0d%0aX:%20y")));
    }

    private static Arbitrary<String> argument(Parameter parameter) {
        Arbitrary<String> sensible = ValidValues.of(parameter.name(), parameter.schema())
                .map(value -> value.isArray() ? value.path(0).asText() : value.asText())
                .map(PercentEncoding::encoded);
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(6, sensible),
                Tuple.of(2, EdgeCaseValues.words().map(PercentEncoding::encoded)),
                Tuple.of(1, Arbitraries.of("%", "%zz", "%ff", "", "%00", "a%00b", "{}", "+", "%ED%A0%80")));
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just("")),
                Tuple.of(2, value.map(one -> "&" + parameter.name() + "=" + one)),
                Tuple.of(
                        1,
                        value.map(one -> "&" + parameter.name() + "=" + one)
                                .map(one -> one + one)
                                .filter(both -> both.length() < 4000)));
    }

    private static Arbitrary<List<Header>> headers(Operation operation) {
        String media = operation.payload().map(Operation.Payload::mediaType).orElse("application/json");
        Arbitrary<List<Header>> type = maybe(
                "Content-Type",
                30,
                Arbitraries.just(media.replace("*/*", "application/json")),
                1,
                Arbitraries.of(
                        "",
                        "text/plain",
                        "application/xml",
                        "application/json; charset=utf-16",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "garbage",
                        "a/b/c",
                        "application/json, text/plain"));
        Arbitrary<List<Header>> match = maybe(
                "If-Match",
                operation.method().equals("PUT") ? 30 : 1,
                Arbitraries.of("*"),
                // more often than other odd headers: a stale revision matters only where all else is right
                operation.method().equals("PUT") ? 30 : 10,
                Arbitraries.of(
                        "\"1\"",
                        "\"2\"",
                        "\"3\"",
                        "\"0\"",
                        "W/\"1\"",
                        "\"999999999\"",
                        "\"9999999999\"",
                        "1",
                        "\"\"",
                        "\"1\", \"2\"",
                        "",
                        "\u00e9"));
        Arbitrary<List<Header>> key = maybe(
                "Idempotency-Key",
                3,
                Arbitraries.strings().alpha().ofLength(12),
                2,
                Arbitraries.of(
                        "same", "", " ", "a b", "x".repeat(255), "x".repeat(256), "\u00e9", "\"q\"", "x".repeat(5000)));
        Arbitrary<List<Header>> accept = maybe(
                "Accept",
                10,
                Arbitraries.of("application/json", "*/*"),
                1,
                Arbitraries.of(
                        "text/html",
                        "application/xml",
                        "garbage",
                        "application/pdf",
                        "text/csv",
                        "application/json;q=7",
                        ""));
        Arbitrary<List<Header>> odd =
                maybe("Accept-Language", 1, Arbitraries.of("de", "x".repeat(500), "\u00e9"), 1, Arbitraries.of("*"));
        Arbitrary<List<Header>> signature = operation.path().contains("webhooks")
                ? Arbitraries.just(List.of(new Header(WebhookSignature.HEADER, WebhookSignature.PLACEHOLDER)))
                : Arbitraries.just(List.of());
        return Combinators.combine(who(), type, match, key, accept, odd, signature)
                .as((a, b, c, d, e, f, g) ->
                        Stream.of(a, b, c, d, e, f, g).flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Header>> maybe(
            String name, int oftenSensible, Arbitrary<String> sensible, int oftenOdd, Arbitrary<String> odd) {
        int never = name.equals("Content-Type") ? 1 : name.equals("If-Match") ? 2 : 20;
        return Arbitraries.frequencyOf(
                Tuple.of(never, Arbitraries.just(List.of())),
                Tuple.of(oftenSensible, sensible.map(value -> List.of(new Header(name, value)))),
                Tuple.of(oftenOdd, odd.map(value -> List.of(new Header(name, value)))));
    }

    private static Arbitrary<List<Header>> who() {
        return Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.just(KNOWN_ROLES.get(0))),
                        Tuple.of(10, Arbitraries.of(KNOWN_ROLES)),
                        Tuple.of(1, Arbitraries.of(INVALID_TOKENS)))
                .map(value -> List.of(new Header("Authorization", value)));
    }

    private static Arbitrary<byte[]> body(Operation operation) {
        if (operation.payload().isEmpty()) {
            return Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.just(NONE)),
                    Tuple.of(1, EdgeCaseValues.any().map(FuzzRequests::bytes)));
        }
        Operation.Payload payload = operation.payload().get();
        if (!payload.isJson()) {
            return Arbitraries.oneOf(
                    MalformedBodies.csv(),
                    MalformedBodies.webhook(),
                    EdgeCaseValues.any().map(FuzzRequests::bytes));
        }
        Arbitrary<JsonNode> sensible = payload.example().isMissingNode()
                ? ValidValues.of("", payload.schema())
                : Arbitraries.oneOf(Arbitraries.just(payload.example()), ValidValues.of("", payload.schema()));
        Arbitrary<byte[]> mutated = Combinators.combine(
                        sensible, Mutation.any().list().ofMinSize(1).ofMaxSize(2))
                .as((base, mutations) -> {
                    JsonNode body = base;
                    for (Mutation mutation : mutations) {
                        body = mutation.applyTo(body);
                    }
                    return bytes(body);
                });
        return Arbitraries.frequencyOf(
                Tuple.of(10, sensible.map(FuzzRequests::bytes)),
                Tuple.of(12, mutated),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        sensible.map(FuzzRequests::bytes),
                                        Arbitraries.integers().between(0, 200))
                                .as((whole, length) -> Arrays.copyOf(whole, Math.min(whole.length, length)))),
                Tuple.of(1, MalformedBodies.broken()));
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return ASCII.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
