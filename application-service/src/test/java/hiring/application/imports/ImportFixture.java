package hiring.application.imports;

import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Uploads lists to a service, and reads their progress. */
record ImportFixture(LoneService service) {

    static final String HEADER = "firstName,lastName,email,position,phone\n";
    static final Map<String, String> CSV = Map.of("Content-Type", "text/csv");

    /** Rows of different candidates. */
    static String rows(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> "Ada," + name + "-" + place + "," + name + "-" + place + "@example.org,Engineer,\n")
                .collect(Collectors.joining());
    }

    /** Uploads a list. Returns its path. */
    String upload(String list) {
        return location(service.post("/applications/imports", list, CSV));
    }

    /** Uploads a list in an encoding, which the request names. */
    String upload(String list, Charset charset) {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve("/applications/imports"))
                .header("Content-Type", CSV.get("Content-Type") + "; charset=" + charset)
                .header("Authorization", SignIn.bearer("recruiter-7", Role.RECRUITER))
                .POST(HttpRequest.BodyPublishers.ofByteArray(list.getBytes(charset)))
                .build();
        try {
            HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return reply.headers().firstValue("Location").orElseThrow(() -> new AssertionError(reply.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    String uploadDry(String list) {
        return location(service.post("/applications/imports?dryRun=true", list, CSV));
    }

    /** Imports rows until there are none. */
    void importAll() {
        ImportRun run = service.bean(ImportRun.class);
        boolean moreToCome = true;
        while (moreToCome) {
            moreToCome = run.advance();
        }
    }

    /** The errors of a list, for example {@code 3 email must not be blank}. */
    List<String> errors(String list) {
        List<String> errors = new ArrayList<>();
        service.get(list + "/errors?limit=200")
                .good()
                .body()
                .path("items")
                .forEach(error -> errors.add(
                        error.path("line").asText() + " " + error.path("field").asText() + " "
                                + error.path("message").asText()));
        return errors;
    }

    /** State, rows read, accepted and refused, for example {@code DONE 3 2 1}. */
    String progress(String list) {
        Reply report = service.get(list).good();
        return String.join(
                " ", report.text("state"), report.text("rowsRead"), report.text("accepted"), report.text("refused"));
    }

    int applications() {
        return service.query("SELECT id FROM application").size();
    }

    private static String location(Reply reply) {
        if (reply.status() != 202) {
            throw new AssertionError(reply.sent());
        }
        return reply.header("Location").orElseThrow();
    }
}
