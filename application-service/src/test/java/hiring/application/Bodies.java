package hiring.application;

import java.util.concurrent.atomic.AtomicInteger;

/** Requests that nothing is wrong with. */
final class Bodies {

    private static final AtomicInteger CANDIDATES = new AtomicInteger();

    static final String WITHDRAWAL = "{\"by\": \"CANDIDATE\", \"reason\": \"another offer\"}";
    static final String REASON = "{\"reason\": \"a misunderstanding\"}";
    static final String ONE_STAGE = "{\"stages\": {\"offer\": {\"after\": []}}}";
    static final String TWO_STAGES =
            "{\"stages\": {\"phone-screen\": {\"after\": []}, \"offer\": {\"after\": [\"phone-screen\"]}}}";

    private Bodies() {}

    /** Ada's form. Each is another Ada's. */
    static String ada() {
        return form("Ada");
    }

    /** A form with an e-mail address that is on no other. */
    static String form(String firstName) {
        return "{\"firstName\": \"" + firstName + "\", \"lastName\": \"Lovelace\"," + " \"email\": \"ada-"
                + CANDIDATES.incrementAndGet() + "@example.org\", \"position\": \"Engineer\"}";
    }

    /** Ada's form with one member more, or another. */
    static String adaWith(String name, String json) {
        String others = ada().substring(1)
                .replaceFirst("\"" + name + "\": \"[^\"]*\"", "")
                .replaceFirst("^, |, (?=[,}])", "");
        return "{\"" + name + "\": " + json + ", " + others;
    }

    static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }
}
