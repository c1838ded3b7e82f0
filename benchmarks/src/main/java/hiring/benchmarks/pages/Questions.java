package hiring.benchmarks.pages;

import hiring.choreography.listing.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What viewers ask for, among so many applications as are loaded. */
final class Questions {

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

    Questions(long applications, Instant now) {
        this.applications = applications;
        this.now = now;
    }

    List<Question> all() {
        List<Question> all = new ArrayList<>(overviews());
        all.addAll(searches());
        all.addAll(deepPages());
        all.addAll(others());
        return all;
    }

    private List<Question> overviews() {
        return List.of(
                Question.oneOf("overview, first page", 12, "/"),
                Question.oneOf(
                        "overall",
                        6,
                        "/?overall=DRAFT",
                        "/?overall=IN_PROGRESS",
                        "/?overall=HIRED",
                        "/?overall=NOT_HIRED",
                        "/?overall=WITHDRAWN"),
                Question.of(
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
                Question.oneOf(
                        "stage without a column",
                        3,
                        "/?stage=aptitude-test&status=PENDING",
                        "/?stage=aptitude-test&status=PASSED",
                        "/?stage=aptitude-test&status=BLANK",
                        "/?stage=aptitude-test&status=NOT_APPLICABLE",
                        "/?stage=zodiac-check&status=PENDING",
                        "/?stage=zodiac-check&status=BLANK"),
                Question.of("position", 4, random -> "/?position=" + encoded(any(random, POSITIONS))),
                Question.oneOf("process", 3, "/?process=STANDARD", "/?process=EXECUTIVE", "/?process=NONE"),
                Question.of("assignee", 5, random -> "/?assignee=recruiter-" + random.nextInt(1, 65)),
                Question.oneOf(
                        "overdue",
                        4,
                        "/?overdue=true",
                        "/?overdue=true&sort=waiting-since",
                        "/?overdue=true&stage=phone-screen&status=PENDING",
                        "/application-statuses?overdue=false",
                        "/application-statuses?overdue=false&sort=updated"),
                Question.oneOf("sorted", 5, "/?sort=updated", "/?sort=waiting-since"),
                Question.of(
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

    private List<Question> searches() {
        return List.of(
                Question.of("search, a common beginning", 8, random -> "/?q=" + encoded(any(random, COMMON))),
                Question.of("search, a rare name", 8, random -> "/?q=" + encoded(any(random, RARE))),
                Question.of("search, two words", 6, random -> "/?q=" + encoded(any(random, TWO))),
                Question.of("search, nothing found", 4, random -> "/?q=" + encoded(any(random, NOTHING))),
                Question.of(
                        "search, sorted",
                        4,
                        random -> "/?q="
                                + encoded(
                                        any(random, random.nextBoolean() ? COMMON : random.nextBoolean() ? RARE : TWO))
                                + "&sort=" + any(random, List.of("updated", "waiting-since"))),
                Question.of(
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

    private List<Question> deepPages() {
        return List.of(
                Question.of(
                        "a deep page, by number",
                        4,
                        random -> "/?cursor=" + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                Question.of(
                        "a deep page, filtered",
                        3,
                        random -> "/?overall="
                                + any(random, List.of("HIRED", "NOT_HIRED", "IN_PROGRESS")) + "&cursor="
                                + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                Question.of(
                        "a deep page, newest first",
                        3,
                        random -> "/?sort=updated&cursor="
                                + new Place("updated", past(random, 700), random.nextLong(applications)).cursor()),
                Question.of(
                        "a deep page, found",
                        2,
                        random -> "/?q=" + encoded(any(random, COMMON)) + "&cursor="
                                + new Place("id", Instant.EPOCH, random.nextLong(applications)).cursor()),
                Question.of(
                        "a deep page, waiting longest",
                        2,
                        random -> "/?sort=waiting-since&cursor="
                                + new Place("waiting-since", past(random, 20), random.nextLong(applications))
                                        .cursor()));
    }

    private List<Question> others() {
        return List.of(
                Question.of("one application", 14, random -> "/applications/" + random.nextLong(1, applications + 1)),
                Question.of(
                        "one application, earlier",
                        3,
                        random -> "/applications/" + random.nextLong(1, applications + 1) + "?step=1"),
                Question.oneOf(
                        "counts", 4, "/application-statuses/counts", "/application-statuses/counts?process=EXECUTIVE"),
                Question.oneOf("needs attention", 3, "/attention"));
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
