package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Completed hires in the past, twelve events each, written into the owners' event logs as if they had been published.
 *
 * @param first the number of the first one, after all existing applications
 */
record HistoricalApplications(Deployment deployment, int applications, long first) {

    static final int EVENTS_EACH = 12;

    private static final String PROCESS = """
            {"name":"STANDARD","version":1,"stages":{"phone-screen":{"after":[]},\
            "onsite-interview":{"after":["phone-screen"]},"background-check":{"after":["onsite-interview"]},\
            "health-screening":{"after":["onsite-interview"]},\
            "offer":{"after":["background-check","health-screening"]}}}""";

    private static final Map<Service, String> STAGES = Map.of(
            Service.PHONE_SCREEN, "phone-screen",
            Service.ONSITE_INTERVIEW, "onsite-interview",
            Service.BACKGROUND_CHECK, "background-check",
            Service.HEALTH_SCREENING, "health-screening",
            Service.OFFER, "offer");

    private static final String INSERT = """
            INSERT INTO event_log (application_id, revision, type, occurred_at, actor, status, body)
            SELECT a, %1$d, '%2$s.%3$s', TIMESTAMP WITH TIME ZONE '2026-01-01 09:00:00+00' + a * INTERVAL '1 second',
              'recruiter-1', '%4$s',
              '{"specversion":"1.0","id":"' || a || '/%2$s/%1$d","source":"/%2$s-service","type":"hiring.%2$s.%3$s",'
              || '"subject":"' || a || '","time":"2026-01-01T09:00:00Z","datacontenttype":"application/json",'
              || '"actor":"recruiter-1","revision":%1$d,"data":%5$s}'
            FROM generate_series(%6$d, %7$d) AS a""";

    /** Creates the given number of applications, without writing them. */
    static HistoricalApplications after(Deployment deployment, int applications) throws SQLException {
        try (Connection connection = deployment.connect(Service.APPLICATION);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM application")) {
            row.next();
            return new HistoricalApplications(deployment, applications, row.getLong(1));
        }
    }

    /** The number of the last one. */
    long last() {
        return first + applications - 1;
    }

    long events() {
        return (long) applications * EVENTS_EACH;
    }

    /** Writes them, and makes the numbers of new applications start after them. */
    void write() throws SQLException {
        String form = "{\"status\":\"%s\",\"firstName\":\"Ada\",\"lastName\":\"L' || a || '\","
                + "\"position\":\"Engineer\",\"processName\":\"STANDARD\"%s}";
        insert(
                Service.APPLICATION,
                List.of(
                        statement("application", 1, "drafted", "DRAFT", form.formatted("DRAFT", "")),
                        statement(
                                "application",
                                2,
                                "submitted",
                                "SUBMITTED",
                                form.formatted("SUBMITTED", ",\"process\":" + PROCESS)),
                        "ALTER TABLE application ALTER COLUMN id RESTART WITH " + (last() + 1)));
        for (var stage : STAGES.entrySet()) {
            boolean isOffer = stage.getKey() == Service.OFFER;
            String verb = isOffer ? "accepted" : "passed";
            String status = isOffer ? "ACCEPTED" : "PASSED";
            insert(
                    stage.getKey(),
                    List.of(
                            statement(stage.getValue(), 1, "opened", "PENDING", data(stage.getValue(), "PENDING", "")),
                            statement(
                                    stage.getValue(),
                                    2,
                                    verb,
                                    status,
                                    data(stage.getValue(), status, ",\"outcome\":\"" + status + "\""))));
        }
    }

    private static String data(String stage, String status, String outcome) {
        return "{\"stage\":\"%s\",\"status\":\"%s\"%s,\"since\":\"2026-01-01T09:00:00Z\"}"
                .formatted(stage, status, outcome);
    }

    private String statement(String owner, int revision, String verb, String status, String data) {
        return INSERT.formatted(revision, owner, verb, status, data, first, last());
    }

    private void insert(Service owner, List<String> statements) throws SQLException {
        try (Connection connection = deployment.connect(owner);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
