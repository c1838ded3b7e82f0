package hiring.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.system.RunningSystem;
import hiring.system.contract.Contract;
import hiring.system.fuzz.FuzzedService.Verdict;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends nulls, huge values, wrong types, odd characters and impossible dates to every endpoint of every service. No service
 * fails, reveals internals, or writes only half of a change. {@code -Dhiring.fuzz} sets the number of requests, {@code
 * -Dhiring.fuzz.seed} the seed.
 */
class FuzzTest {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final int REQUESTS = Integer.getInteger("hiring.fuzz", 2_000);
    private static final long SEED = Long.getLong("hiring.fuzz.seed", 20_261_121L);

    private final Findings findings = new Findings();

    @Test
    void no_request_makes_a_service_fail() {
        try (TestBed testBed = TestBed.prepare()) {
            Map<Service, FuzzedService> services = services(testBed.hiring());
            List<Operation> operations = operations(testBed.hiring());
            LOG.info("{} requests to {} operations, seed {}", REQUESTS, operations.size(), SEED);
            JqwikSession.run(() -> {
                Iterator<FuzzRequest> requests = new FuzzRequests(testBed.applications())
                        .of(operations).generator(1_000).stream(new Random(SEED))
                                .map(shrinkable -> shrinkable.value())
                                .iterator();
                for (int i = 0; i < REQUESTS; i++) {
                    send(requests.next(), services);
                }
            });
            LOG.info("answered: {}", findings.statuses());
            LOG.info("never done: {}", findings.neverDone());
        }
        assertThat(findings.isEmpty())
                .describedAs("seed %s%n%s", SEED, findings)
                .isTrue();
        assertThat(findings.statuses())
                .describedAs("statuses of all kinds")
                .containsKeys(200, 201, 204, 400, 401, 403, 404, 409, 412, 428);
    }

    private void send(FuzzRequest request, Map<Service, FuzzedService> services) throws SQLException {
        FuzzedService service =
                Objects.requireNonNull(services.get(request.operation().service()));
        Verdict verdict = service.send(request);
        findings.answered(request.operation(), verdict.status());
        verdict.breach().ifPresent(what -> findings.add(request.operation(), what, request.curl(service.base())));
    }

    private static List<Operation> operations(RunningSystem hiring) {
        List<Operation> operations = new ArrayList<>();
        for (Service service : Service.values()) {
            String described = hiring.rest(service).get("/openapi.yml").good().sent();
            operations.addAll(ApiDescription.operations(service, described));
        }
        return operations;
    }

    private static Map<Service, FuzzedService> services(RunningSystem hiring) {
        Map<Service, FuzzedService> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            try {
                services.put(
                        service,
                        new FuzzedService(
                                new RawClient(hiring.uri(service)),
                                Contract.of(hiring.rest(service)
                                        .get("/openapi.yml")
                                        .good()
                                        .sent()),
                                new DatabaseInspector(hiring.database(service))));
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(service + " cannot be reached", e);
            }
        }
        return services;
    }
}
