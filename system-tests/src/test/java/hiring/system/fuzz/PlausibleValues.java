package hiring.system.fuzz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Plausible values for names whose schema does not define any. */
final class PlausibleValues {

    static final List<String> MOMENTS = List.of(
            "2027-03-01T09:00:00Z",
            "2027-03-01T10:30:00+01:00",
            "2027-03-02T14:00:00+05:45",
            "2027-03-03T11:15:30.123456789-08:00",
            "2024-01-08T10:00:00+01:00",
            "2026-11-22T09:00:00Z");

    static final List<String> DAYS = List.of("2101-01-03", "2101-02-28", "2104-02-29", "2026-12-31");

    private static final Map<String, List<Object>> WORDS = Map.ofEntries(
            Map.entry("outcome", List.of("PASSED", "FAILED", "NO_SHOW", "CANDIDATE_CANCELLED", "EMPLOYER_CANCELLED")),
            Map.entry("qualifier", List.of("OTHER", "SKILLS", "IDENTITY", "COMPENSATION", "POSITION_CLOSED")),
            Map.entry("currency", List.of("EUR", "USD", "JPY", "KWD")),
            Map.entry("salary", List.of(new BigDecimal("90000.00"), 1, new BigDecimal("0.01"), 100_000)),
            Map.entry("timeZone", List.of("Europe/Berlin", "UTC", "Asia/Kathmandu")),
            Map.entry("email", List.of("mary@example.com", "m.j+x@example.org", "katherine@example.com")),
            Map.entry("phone", List.of("+49 30 1234567", "030/123-45 ext. 6")),
            Map.entry("links", List.of("https://example.com/mary")),
            Map.entry("url", List.of("https://example.com/resume.pdf")),
            Map.entry("link", List.of("https://example.com/report")),
            Map.entry("videoLink", List.of("https://video.example.com/room")),
            Map.entry("process", List.of("STANDARD", "FUZZED")),
            Map.entry("name", List.of("STANDARD", "FUZZED", "Mary")),
            Map.entry("positionId", List.of("ENG-7", "a/b.c")),
            Map.entry("package", List.of("STANDARD", "BASIC")),
            Map.entry("to", List.of("status-aggregator", "offer-service", "2027-03-05T00:00:00Z")),
            Map.entry("from", List.of("2027-03-01T00:00:00Z")),
            Map.entry("after", List.of("phone-screen", "onsite-interview", "offer")),
            Map.entry("interviewer", List.of("anita", "berta")),
            Map.entry("interviewers", List.of("anita", "berta")),
            Map.entry("attribute", List.of("craft", "problem-solving", "collaboration", "communication", "motivation")),
            Map.entry("assignee", List.of("anita", "recruiter-7")),
            Map.entry("sort", List.of("id", "due", "-created", "updated", "waiting-since")),
            Map.entry("applicationIds", List.of(1, 2, 3, 4)),
            Map.entry("applications", List.of(1, 2, 3)),
            Map.entry("stage", List.of("phone-screen", "offer")),
            Map.entry("state", List.of("discarded", "REPAIRED", "parked")),
            Map.entry("q", List.of("mary", "Aero", "%", "_")),
            Map.entry("cursor", List.of("MQ", "Mw", "MTA")),
            Map.entry("id", List.of(1, 2)),
            Map.entry("importId", List.of(1, 2)),
            Map.entry("clinicId", List.of(1, 2)),
            Map.entry("number", List.of(1, 2, "+49 30 1234567")),
            Map.entry("version", List.of(1, 2)),
            Map.entry("reason", List.of("said so by phone")),
            Map.entry("username", List.of("hr", "recruiter")),
            Map.entry("password", List.of("demo")));

    private PlausibleValues() {}

    /** Empty if the name is not known. */
    static List<Object> of(String name) {
        return WORDS.getOrDefault(name, List.of());
    }
}
