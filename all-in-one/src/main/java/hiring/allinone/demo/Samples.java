package hiring.allinone.demo;

import hiring.allinone.Service;
import hiring.choreography.security.Role;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The six sample applications, played through the public REST APIs as recruiters would. Each ends in a different state;
 * {@link StatusTable#expected} has the resulting statuses.
 */
public final class Samples {

    private static final String PENDING = "PENDING";
    private static final Map<String, Object> PASSED = Map.of("outcome", "PASSED");
    private static final Map<String, Object> CONSENT =
            Map.of("givenAt", "2024-01-08T10:00:00+01:00", "method", "E_SIGNATURE", "disclosureVersion", "2026-01");
    private static final Map<String, Object> EXAMINATION =
            Map.of("givenAt", "2024-01-08T10:00:00+01:00", "form", "examination, 2026-01");
    private static final Period NOTICE = Period.ofMonths(3);
    private static final Map<String, Object> FAILED = Map.of("outcome", "FAILED", "qualifier", "EMPLOYMENT");

    private final Api applications;
    private final Api phoneScreens;
    private final Api onsiteInterviews;
    private final Api backgroundChecks;
    private final Api healthScreenings;
    private final Api offers;

    /**
     * @param uris the address of each service
     * @param tokens returns the token of a user with a role
     */
    public Samples(Function<Service, URI> uris, UnaryOperator<String> tokens) {
        this.applications = Api.of(uris.apply(Service.APPLICATION), tokens.apply(Role.RECRUITER));
        this.phoneScreens = Api.of(uris.apply(Service.PHONE_SCREEN), tokens.apply(Role.RECRUITER));
        this.onsiteInterviews = Api.of(uris.apply(Service.ONSITE_INTERVIEW), tokens.apply(Role.RECRUITER));
        this.backgroundChecks = Api.of(uris.apply(Service.BACKGROUND_CHECK), tokens.apply(Role.SCREENER));
        this.healthScreenings = Api.of(uris.apply(Service.HEALTH_SCREENING), tokens.apply(Role.CLINICIAN));
        this.offers = Api.of(uris.apply(Service.OFFER), tokens.apply(Role.HR));
    }

    /** Plays them, one after the other, also on a system that has applications of its own, and returns their numbers. */
    public List<Long> play() {
        long ada = draft("Ada", "Lovelace", "Software engineer");
        long grace = submit(draft("Grace", "Hopper", "Compiler engineer"));
        long alan = interview(draft("Alan", "Turing", "Software engineer"));
        long annie = interview(draft("Annie", "Easley", "Data scientist"));
        long charles = failTheBackgroundCheck(interview(draft("Charles", "Babbage", "Hardware engineer")));
        long katherine = hire(interview(draft("Katherine", "Johnson", "Data scientist")));
        return List.of(ada, grace, alan, annie, charles, katherine);
    }

    /** Plays them if there are no applications yet, and returns whether it did. */
    boolean playFirst(PrintStream out) {
        boolean isFirst = applications.get("/applications").path("items").isEmpty();
        if (isFirst) {
            out.println("Playing six sample applications through the REST APIs ...");
            play();
        }
        return isFirst;
    }

    private long draft(String firstName, String lastName, String position) {
        String email = (firstName + "." + lastName + "@example.com").toLowerCase(Locale.ROOT);
        return applications
                .post(
                        "/applications",
                        Map.of(
                                "firstName", firstName,
                                "lastName", lastName,
                                "email", email,
                                "position", position,
                                "duplicateReason", "a sample that is played again"))
                .path("applicationId")
                .asLong();
    }

    private long submit(long id) {
        applications.post("/applications/" + id + "/submit", Map.of());
        return id;
    }

    private long interview(long id) {
        submit(id);
        awaitPending(phoneScreens, "/phone-screens/" + id);
        phoneScreens.post("/phone-screens/" + id + "/outcome", PASSED);
        awaitPending(onsiteInterviews, "/onsite-interviews/" + id);
        onsiteInterviews.post("/onsite-interviews/" + id + "/outcome", PASSED);
        awaitPending(backgroundChecks, "/background-checks/" + id);
        awaitPending(healthScreenings, "/health-screenings/" + id);
        return id;
    }

    private void agreeToTheBackgroundCheck(long id) {
        backgroundChecks.put("/background-checks/" + id + "/consent", CONSENT);
    }

    private long failTheBackgroundCheck(long id) {
        agreeToTheBackgroundCheck(id);
        backgroundChecks.post("/background-checks/" + id + "/outcome", FAILED);
        return id;
    }

    private long hire(long id) {
        agreeToTheBackgroundCheck(id);
        backgroundChecks.post("/background-checks/" + id + "/outcome", PASSED);
        healthScreenings.put("/health-screenings/" + id + "/consent", EXAMINATION);
        healthScreenings.post("/health-screenings/" + id + "/verdict", Map.of("verdict", "FIT"));
        awaitPending(offers, "/offers/" + id);
        offers.put("/offers/" + id + "/terms", Map.of("salary", 90_000, "currency", "EUR", "startDate", startDate(id)));
        offers.post("/offers/" + id + "/extend", Map.of());
        offers.post("/offers/" + id + "/accept", Map.of());
        return id;
    }

    /** By the clock of the services, which refuse a day in the past. */
    private String startDate(long id) {
        String createdAt =
                applications.get("/applications/" + id).path("createdAt").asText();
        return LocalDate.ofInstant(Instant.parse(createdAt), ZoneOffset.UTC)
                .plus(NOTICE)
                .toString();
    }

    private static void awaitPending(Api api, String path) {
        Wait.until(
                path + " is PENDING",
                () -> api.find(path)
                        .filter(stage -> PENDING.equals(stage.path("status").asText()))
                        .isPresent());
    }
}
