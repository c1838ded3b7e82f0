package hiring.backgroundcheck.http;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider over HTTP. Each order creates a candidate of its own there, with our key, and one report; the state of the report
 * is always requested, and never taken from a webhook.
 */
public final class HttpProvider implements Provider {

    private static final Logger LOG = LoggerFactory.getLogger(HttpProvider.class);
    private static final String CANDIDATES = "/v1/candidates";
    private static final String REPORTS = "/v1/reports";
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
    private static final Predicate<String> INVITATION =
            Pattern.compile("https://[!-~]{1,900}").asMatchPredicate();

    private final ProviderClient client;
    private final LongFunction<String> names;
    private final Duration lookEvery;
    private final Clock clock;

    /**
     * @param names returns the candidate's name by the number of their application
     * @throws IllegalArgumentException if the settings are not valid
     */
    public HttpProvider(HttpProviderSettings settings, LongFunction<String> names, Clock clock) {
        this.client = new ProviderClient(settings.requireUsable(), clock);
        this.names = names;
        this.lookEvery = settings.lookInterval();
        this.clock = clock;
        LOG.info("background checks are ordered from {}", settings.address());
    }

    @Override
    public Receipt order(Request request) {
        String key = request.idempotencyKey();
        JsonNode candidate = client.post(
                CANDIDATES, key + "/candidate", Map.of("custom_id", key, "name", names.apply(request.applicationId())));
        JsonNode report = client.post(
                REPORTS,
                key + "/report",
                Map.of("candidate_id", reference(candidate), "package", request.packageName()));
        return new Receipt(
                reference(report),
                invitation(report),
                Optional.of(clock.instant().plus(lookEvery)));
    }

    @Override
    public Progress look(Inquiry inquiry) {
        JsonNode report = client.get(pathOf(inquiry.reference()) + "?include=screenings");
        return ReportReading.read(report, inquiry, clock.instant().plus(lookEvery));
    }

    @Override
    public void cancel(String idempotencyKey, Optional<String> reference) {
        reference
                .or(() -> reportOf(idempotencyKey))
                .ifPresent(known -> client.postUnlessTooLate(pathOf(known) + "/cancel", idempotencyKey + "/cancel"));
    }

    /** Returns the report of an order whose answer was lost, if the provider received the order after all. */
    private Optional<String> reportOf(String idempotencyKey) {
        JsonNode found = client.get(CANDIDATES + "?custom_id=" + encoded(idempotencyKey));
        for (JsonNode candidate : found.path("data")) {
            if (candidate.path("custom_id").asText("").equals(idempotencyKey)) {
                JsonNode reports = candidate.path("report_ids");
                return reports.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reports.path(0).asText(""));
            }
        }
        return Optional.empty();
    }

    private static String reference(JsonNode made) {
        String id = made.path("id").asText("");
        if (!REFERENCE.matcher(id).matches()) {
            throw new ProviderUnavailableException("the provider answered without an id");
        }
        return id;
    }

    private static Optional<String> invitation(JsonNode report) {
        return Optional.of(report.path("invitation_url").asText("")).filter(INVITATION);
    }

    private static String pathOf(String reference) {
        return REPORTS + "/" + encoded(reference);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
