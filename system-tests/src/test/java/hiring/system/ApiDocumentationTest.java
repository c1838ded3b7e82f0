package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import hiring.allinone.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.Yaml;

/** The documentation of the REST APIs and the examples in their descriptions match the services. */
@ExtendWith(WholeSystem.class)
class ApiDocumentationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPERATION = Pattern.compile("\\b(GET|POST|PUT|DELETE) (/[A-Za-z0-9_{}/.-]*)");

    /** Pages, which no description includes, and the API of the provider of background checks. */
    private static final Pattern NOT_OURS = Pattern.compile("GET /|.* /v1/.*");

    /** All services but the application service and the aggregator. */
    private static final int STAGES = Service.values().length - 2;

    private final Map<Service, JsonNode> descriptions = new HashMap<>();

    ApiDocumentationTest(RunningSystem hiring) {
        for (Service service : Service.values()) {
            descriptions.put(
                    service,
                    JSON.valueToTree(new Yaml()
                            .load(hiring.rest(service)
                                    .get("/openapi.yml")
                                    .good()
                                    .sent())));
        }
    }

    @Test
    void every_operation_that_the_documentation_names_exists() throws IOException {
        Set<String> served = descriptions.values().stream()
                .flatMap(ApiDocumentationTest::operations)
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            OPERATION
                    .matcher(Files.readString(page).replace("`", ""))
                    .results()
                    .map(ApiDocumentationTest::operation)
                    .filter(named -> !NOT_OURS.matcher(named).matches() && !served.contains(named))
                    .forEach(named -> unknown.add(page.getFileName() + ": " + named));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_table_of_outcomes_is_what_the_stages_declare() throws IOException {
        String api = Files.readString(Path.of("..", "docs", "api.md"));
        assertThat(declarations())
                .hasSize(STAGES)
                .allSatisfy(declaration -> assertThat(api)
                        .contains("| " + declaration.path("title").asText() + " | " + outcomes(declaration) + " |"));
    }

    @Test
    void the_table_of_roles_is_what_the_stages_declare() throws IOException {
        List<String> api = Files.readAllLines(Path.of("..", "docs", "api.md"));
        assertThat(declarations()).hasSize(STAGES).allSatisfy(declaration -> {
            List<String> roles = new ArrayList<>();
            declaration.path("assignees").forEach(role -> roles.add(role.asText()));
            String row = " | " + String.join(", ", roles) + " |";
            assertThat(api)
                    .anyMatch(line -> line.endsWith(row)
                            && line.contains(declaration.path("title").asText()));
        });
    }

    @Test
    void the_table_of_events_is_what_the_stages_declare() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "events.md"));
        assertThat(declarations()).hasSize(STAGES).allSatisfy(declaration -> {
            String stage = declaration.path("stage").asText();
            String subject = stage.equals("offer") ? "`offer`" : "every stage but the offer";
            List<String> documented = rows.stream()
                    .filter(row ->
                            row.startsWith("| " + subject + " |") || row.matches("\\| .*`" + stage + "`.*, also \\|.*"))
                    .flatMap(ApiDocumentationTest::verbs)
                    .toList();
            assertThat(documented).containsExactlyInAnyOrderElementsOf(texts(declaration.path("publishes")));
        });
    }

    private static Stream<String> verbs(String row) {
        String words = row.substring(row.indexOf('|', 1)).replaceAll(" \\([^)]*\\)|[ |]", "");
        return Stream.of(words.split(","));
    }

    @Test
    void the_outcomes_and_qualifiers_of_a_stage_are_enumerations() {
        JsonNode call = values(Service.PHONE_SCREEN);
        assertThat(texts(call.at("/outcome/enum")))
                .containsExactlyInAnyOrder("PASSED", "FAILED", "NO_SHOW", "CANDIDATE_CANCELLED");
        assertThat(texts(call.at("/qualifier/enum"))).contains("SKILLS", "OTHER");
        assertThat(texts(values(Service.HEALTH_SCREENING).at("/outcome/enum")))
                .containsExactlyInAnyOrder("NO_SHOW", "CANDIDATE_CANCELLED");
    }

    @Test
    void a_stage_lists_only_its_own_conflicts() {
        assertThat(conflicts(Service.PHONE_SCREEN))
                .contains("no-appointment", "appointment-conflict", "limit-reached")
                .doesNotContain("quorum-missing", "duplicate");
        assertThat(conflicts(Service.BACKGROUND_CHECK)).containsExactlyInAnyOrder("action-not-allowed", "failed-again");
    }

    @Test
    void no_example_is_made_of_a_placeholder_and_every_event_has_an_id_of_its_kind() {
        eachExample((name, example) -> {
            assertThat(texts(example)).as(name).doesNotContain("text");
            assertThat(example.findValuesAsText("eventId")).as(name).allMatch(id -> id.matches("\\d+/[a-z-]+/\\d+"));
        });
    }

    @Test
    void no_example_allows_an_action_that_its_status_does_not() {
        eachExample((name, example) -> example.findParents("allowedActions").stream()
                .filter(view -> view.has("outcome"))
                .forEach(view -> assertThat(view.path("status").asText())
                        .as(name)
                        .isEqualTo(view.path("outcome").isNull() ? "PENDING" : "PASSED")));
    }

    @Test
    void every_problem_has_the_title_of_its_type() {
        Map<String, Set<String>> titles = new HashMap<>();
        Map<String, Set<String>> types = new HashMap<>();
        descriptions
                .values()
                .forEach(description -> description
                        .at("/components/responses")
                        .findParents("title")
                        .forEach(problem -> {
                            String type = problem.path("type").asText();
                            titles.computeIfAbsent(type, key -> new TreeSet<>())
                                    .add(problem.path("title").asText());
                            types.computeIfAbsent(problem.path("title").asText(), key -> new TreeSet<>())
                                    .add(type);
                            assertThat(problem.path("cause").asText("application WITHDRAWN"))
                                    .isNotEqualTo("WITHDRAWN");
                        }));
        types.forEach((title, of) -> assertThat(of).as(title).hasSize(1));
        assertThat(titles.get("urn:hiring:problem:action-not-allowed"))
                .containsExactly("The status does not allow this action");
    }

    private List<JsonNode> declarations() {
        return descriptions.values().stream()
                .map(description -> description.at("/info/x-declaration"))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** As in the documentation: outcomes with their qualifiers, grouped by the status that they mean. */
    private static String outcomes(JsonNode declaration) {
        Map<String, List<String>> byStatus = new LinkedHashMap<>();
        declaration.path("outcomes").forEach(outcome -> {
            List<String> qualifiers = new ArrayList<>();
            outcome.path("qualifiers").forEach(qualifier -> qualifiers.add(qualifier.asText()));
            byStatus.computeIfAbsent(outcome.path("status").asText(), status -> new ArrayList<>())
                    .add(outcome.path("name").asText()
                            + (qualifiers.isEmpty() ? "" : " (" + String.join(", ", qualifiers) + ")"));
        });
        return byStatus.entrySet().stream()
                .map(status -> String.join(", ", status.getValue()) + " → " + status.getKey())
                .collect(Collectors.joining("; "));
    }

    private JsonNode description(Service service) {
        return descriptions.getOrDefault(service, MissingNode.getInstance());
    }

    private JsonNode values(Service service) {
        return description(service).at("/components/schemas/OutcomeRequest/properties");
    }

    private List<String> conflicts(Service service) {
        List<String> names = new ArrayList<>();
        description(service)
                .at("/components/responses/Conflict/content/application~1problem+json/examples")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private void eachExample(BiConsumer<String, JsonNode> check) {
        descriptions.forEach((service, description) -> description
                .path("paths")
                .findParents("example")
                .forEach(media -> check.accept(
                        service + " " + media.path("schema").path("$ref").asText(), media.path("example"))));
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static Stream<String> operations(JsonNode description) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + bare(path.getKey())));
    }

    private static String operation(MatchResult named) {
        return named.group(1) + " " + bare(named.group(2).replaceAll("(?<=.)[/.]$", ""));
    }

    /** The path without the names of its parameters. */
    private static String bare(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
            return Stream.concat(
                            docs.filter(file -> file.toString().endsWith(".md")), Stream.of(Path.of("..", "README.md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
