package hiring.benchmarks.pages;

import hiring.choreography.listing.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The requests of viewers. */
final class PageRequests {

    private static final List<String> COMMON = List.of("m", "ma", "an", "sch", "a", "jo", "s", "maria", "müller");
    private static final List<String> RARE =
            List.of("ødegaard", "xylan", "qvist", "ysolde", "quirin", "featherst", "zwetaj", "O'Con", "utterson");
    private static final List<String> TWO =
            List.of("anna müller", "mich sch", "m s", "ödeg maria", "a o'b", "schm peter", "ysol ma", "anna-m wag");
    private static final List<String> NOTHING = List.of("zzyzx", "anna zzyzx", "quirin ødegaard xaver", "%");
    private static final List<String> POSITIONS = List.of(
            "Junior Engineer, Hamburg", "Senior Nurse, Lyon", "Lead Clerk, Porto", "Temporary Gardener, Kraków");

    private final long applications;
    private final Instant now;

    PageRequests(long applications, Instant now) {
        this.applications = applications;
        this.now = now;
    }

    List<PageRequest> all() {
        List<PageRequest> all = new ArrayList<>(overviews());
        all.addAll(searches());
        all.addAll(deepPages());
        all.addAll(others());
        return all;
    }

    private List<PageRequest> overviews() {
        return List.of(
                PageRequest.oneOf("overview, first page", 12, "/"),
                PageRequest.oneOf(
                        "overall",
                        6,
                        "/?overall=DRAFT",
                        "/?overall=IN_PROGRESS",
                        "/?overall=HIRED",
                        "/?overall=NOT_HIRED",
                        "/?overall=WITHDRAWN"),
                PageRequest.of(
                        "stage and status",
                        10,
                        random -> "/?stage="
                                + any(
                                        random,
                                        List.of(
                                                "phone-screen",
                                                "onsite-interview",
                                                "background-check",
                                                "health-screening",
                                                "offer"))
                                + "&status="
                                + any(
                                        random,
                                        List.of(
                                                "PENDING",
                                                "PASSED",
                                                "FAILED",
                                                "CANCELLED",
                                                "BLANK",
                                                "NOT_APPLICABLE",
                                                "ACCEPTED",
                                                "REJECTED",
                                                "NO_OFFER",
                                                "RESCINDED"))),
                PageRequest.oneOf(
                        "stage without a column",
                        3,
                        "/?stage=aptitude-test&status=PENDING",
                        "/?stage=aptitude-test&status=PASSED",
                        "/?stage=aptitude-test&status=BLANK",
                        "/?stage=aptitude-test&status=NOT_APPLICABLE",
                        "/?stage=zodiac-check&status=PENDING",
                        "/?stage=zodiac-check&status=BLANK"),
                PageRequest.of("position", 4, random -> "/?position=" + encoded(any(random, POSITIONS))),
                PageRequest.oneOf("process", 3, "/?process=STANDARD", "/?process=EXECUTIVE", "/?process=NONE"),
                PageRequest.of("assignee", 5, random -> "/?assignee=recruiter-" + random.nextInt(1, 65)),
                PageRequest.oneOf(
                        "overdue",
                        4,
                        "/?overdue=true",
                        "/?overdue=true&sort=waiting-since",
                        "/?overdue=true&stage=phone-screen&status=PENDING",
                        "/application-statuses?overdue=false",
                        "/application-statuses?overdue=false&sort=updated"),
                PageRequest.oneOf("sorted", 5, "/?sort=updated", "/?sort=waiting-since"),
                PageRequest.of(
                        "filtered and sorted",
                        8,
                        random -> "/?"
                                + any(
                                        random,
                                        List.of(
                                                "overall=DRAFT",
                                                "overall=IN_PROGRESS",
                                                "overall=HIRED",
                                                "process=INTERNSHIP",
                                                "stage=offer&status=PENDING",
                                                "stage=onsite-interview&status=PENDING",
                                                "stage=background-check&status=FAILED",
                                                "stage=aptitude-test&status=PENDING",
                                                "assignee=recruiter-7",
                                                "position=" + encoded(any(random, POSITIONS)),
                                                "overall=IN_PROGRESS&position=" + encoded(any(random, POSITIONS)),
                                                "overall=IN_PROGRESS&process=EXECUTIVE"))
                                + "&sort=" + any(random, List.of("updated", "waiting-since"))));
    }

    private List<PageRequest> searches() {
        return List.of(
                PageRequest.of("search, a common beginning", 8, random -> "/?q=" + encoded(any(random, COMMON))),
                PageRequest.of("search, a rare name", 8, random -> "/?q=" + encoded(any(random, RARE))),
                PageRequest.of("search, two words", 6, random -> "/?q=" + encoded(any(random, TWO))),
                PageRequest.of("search, nothing found", 4, random -> "/?q=" + encoded(any(random, NOTHING))),
                PageRequest.of(
                        "search, sorted",
                        4,
                        random -> "/?q="
                                + encoded(
                                        any(random, random.nextBoolean() ? COMMON : random.nextBoolean() ? RARE : TWO))
                                + "&sort=" + any(random, List.of("updated", "waiting-since"))),
                PageRequest.of(
                        "search, filtered",
                        5,
                        random -> "/?q="
                                + encoded(any(random, random.nextBoolean() ? COMMON : RARE)) + "&"
                                + any(
                                        random,
                                        List.of(
                                                "overall=HIRED",
                                                "overall=IN_PROGRESS",
                                                "overdue=true",
                                                "stage=offer&status=PENDING",
                                                "position=" + encoded(any(random, POSITIONS)),
                                                "stage=phone-screen&status=FAILED",
                                                "assignee=recruiter-3"))));
    }

    private List<PageRequest> deepPages() {
        return List.of(
                PageRequest.of(
                        "a deep page, by number",
                        4,
                        random -> "/?cursor=" + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                PageRequest.of(
                        "a deep page, filtered",
                        3,
                        random -> "/?overall="
                                + any(random, List.of("HIRED", "NOT_HIRED", "IN_PROGRESS")) + "&cursor="
                                + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                PageRequest.of(
                        "a deep page, newest first",
                        3,
                        random -> "/?sort=updated&cursor="
                                + new Place("updated", past(random, 700), random.nextLong(applications)).cursor()),
                PageRequest.of(
                        "a deep page, found",
                        2,
                        random -> "/?q=" + encoded(any(random, COMMON)) + "&cursor="
                                + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                PageRequest.of(
                        "a deep page, waiting longest",
                        2,
                        random -> "/?sort=waiting-since&cursor="
                                + new Place("waiting-since", past(random, 20), random.nextLong(applications))
                                        .cursor()));
    }

    private List<PageRequest> others() {
        return List.of(
                PageRequest.of(
                        "one application", 14, random -> "/applications/" + random.nextLong(1, applications + 1)),
                PageRequest.of(
                        "one application, earlier",
                        3,
                        random -> "/applications/" + random.nextLong(1, applications + 1) + "?step=1"),
                PageRequest.oneOf(
                        "counts", 4, "/application-statuses/counts", "/application-statuses/counts?process=EXECUTIVE"),
                PageRequest.oneOf("needs attention", 3, "/attention"));
    }

    private Instant past(Random random, int days) {
        return now.minus(Duration.ofMinutes(random.nextLong(days * 24L * 60)));
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
