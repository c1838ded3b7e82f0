package hiring.application;

/** Requests that nothing is wrong with. */
final class Bodies {

    static final String ADA = form("Ada");
    static final String WITHDRAWAL = "{\"by\": \"CANDIDATE\", \"reason\": \"another offer\"}";
    static final String REASON = "{\"reason\": \"a misunderstanding\"}";
    static final String ONE_STAGE = "{\"stages\": {\"offer\": {\"after\": []}}}";
    static final String TWO_STAGES =
            "{\"stages\": {\"phone-screen\": {\"after\": []}, \"offer\": {\"after\": [\"phone-screen\"]}}}";

    private Bodies() {}

    static String form(String firstName) {
        return "{\"firstName\": \"" + firstName + "\", \"lastName\": \"Lovelace\","
                + " \"email\": \"ada@example.org\", \"position\": \"Engineer\"}";
    }

    /** Ada's form with one member more, or another. */
    static String adaWith(String name, String json) {
        String others = ADA.substring(1)
                .replaceFirst("\"" + name + "\": \"[^\"]*\"", "")
                .replaceFirst("^, |, (?=[,}])", "");
        return "{\"" + name + "\": " + json + ", " + others;
    }

    static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }
}
