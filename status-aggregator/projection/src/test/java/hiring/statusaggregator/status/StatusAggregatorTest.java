package hiring.statusaggregator.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.listing.Place;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusAggregatorTest {

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @BeforeEach
    void clearTables() {
        for (String table :
                List.of("application_status", "application_stage", "timeline", "status_count", "searched_word")) {
            aggregator.execute("DELETE FROM " + table);
        }
    }

    @Test
    void theTableOfHrIsInTheDatabaseCellByCell() {
        Story.ofTheTable().forEach(aggregator::receive);

        assertThat(tableOfHr())
                .containsExactly(
                        "1 DRAFT - - - - -",
                        "2 SUBMITTED PENDING - - - -",
                        "3 SUBMITTED PASSED PASSED PENDING PENDING -",
                        "4 SUBMITTED PASSED PASSED PENDING PENDING -",
                        "5 SUBMITTED PASSED PASSED FAILED CANCELLED NO_OFFER",
                        "6 SUBMITTED PASSED PASSED PASSED PASSED ACCEPTED");
    }

    @Test
    void deliveriesInAnyOrderAndAnyBatchesLeaveTheSameRows() {
        Story.ofTheTable().forEach(aggregator::receive);
        List<String> inOrder = everyRow();
        for (int seed = 0; seed < 5; seed++) {
            clearTables();
            Random random = new Random(seed);
            List<IncomingEvent> deliveries = new ArrayList<>();
            Story.ofTheTable().forEach(story -> deliveries.addAll(story.incoming()));
            deliveries.addAll(List.copyOf(deliveries.subList(0, 12)));
            Collections.shuffle(deliveries, random);
            while (!deliveries.isEmpty()) {
                List<IncomingEvent> batch = deliveries.subList(0, Math.min(deliveries.size(), 1 + random.nextInt(9)));
                aggregator.receive(List.copyOf(batch));
                batch.clear();
            }

            assertThat(everyRow()).as("seed %s", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void replicasThatReceiveTheSameApplicationsAtOnceLoseNothing() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        List<String> inOrder = everyRow();
        clearTables();
        List<Callable<Boolean>> deliveries = new ArrayList<>();
        Story.ofTheTable()
                .forEach(story -> story.incoming()
                        .forEach(event -> deliveries.add(() -> {
                            aggregator.receive(List.of(event));
                            return true;
                        })));
        Collections.shuffle(deliveries, new Random(7));

        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> delivery : replicas.invokeAll(deliveries)) {
                assertThat(delivery.get()).isTrue();
            }
        } finally {
            replicas.shutdown();
        }

        assertThat(everyRow()).isEqualTo(inOrder);
    }

    @Test
    void aRowHasEverythingThatIsKnown() throws Exception {
        aggregator.receive(Story.of(2).drafted().submitted().pending("phone-screen"));

        assertThat(aggregator.get("/application-statuses/2").body())
                .isEqualTo("{\"applicationId\":2,\"candidate\":\"Ada Lovelace\",\"position\":\"Engineer\","
                        + "\"process\":\"STANDARD\",\"processVersion\":1,\"overall\":\"IN_PROGRESS\","
                        + "\"applicationStatus\":\"SUBMITTED\",\"phoneScreenStatus\":\"PENDING\","
                        + "\"onSiteInterviewStatus\":null,\"backgroundCheckStatus\":null,"
                        + "\"healthScreeningStatus\":null,\"offerStatus\":null,"
                        + "\"updatedAt\":\"2026-11-21T11:02:00Z\",\"waitingSince\":\"2026-11-21T11:02:00Z\","
                        + "\"waitingOn\":[\"phone-screen\"],\"stages\":["
                        + "{\"stage\":\"phone-screen\",\"status\":\"PENDING\",\"outcome\":null,\"qualifier\":null,"
                        + "\"revision\":1,\"since\":\"2026-11-21T11:02:00Z\",\"actor\":\"recruiter-7\","
                        + "\"assignee\":null,\"due\":null,\"overdue\":false},"
                        + blank("onsite-interview") + "," + blank("background-check") + ","
                        + blank("health-screening") + "," + blank("offer") + "]}");
    }

    private static String blank(String stage) {
        return "{\"stage\":\"" + stage + "\",\"status\":null,\"outcome\":null,\"qualifier\":null,\"revision\":0,"
                + "\"since\":null,\"actor\":null,\"assignee\":null,\"due\":null,\"overdue\":false}";
    }

    @Test
    void aStageReportedBeforeItsFormIsShownWithoutAName() throws Exception {
        aggregator.receive(Story.of(9).passed("aptitude-test"));

        JsonNode row = aggregator.json("/application-statuses/9");

        assertThat(row.get("candidate").isNull()).isTrue();
        assertThat(row.get("overall").isNull()).isTrue();
        assertThat(row.at("/stages/0/stage").asText()).isEqualTo("aptitude-test");
        assertThat(row.at("/stages/0/status").asText()).isEqualTo("PASSED");
    }

    @Test
    void theTimelineHasEveryEventOnce() throws Exception {
        Story story = Story.of(2).drafted().submitted().passed("phone-screen");
        aggregator.receive(story, story);

        JsonNode timeline = aggregator.json("/application-statuses/2/timeline");

        assertThat(timeline.findValuesAsText("event"))
                .containsExactly("application.drafted", "application.submitted", "phone-screen.passed");
        assertThat(timeline.get(2).toString())
                .isEqualTo("{\"time\":\"2026-11-21T11:02:00Z\",\"event\":\"phone-screen.passed\","
                        + "\"stage\":\"phone-screen\",\"revision\":1,\"status\":\"PASSED\",\"outcome\":\"PASSED\","
                        + "\"qualifier\":null,\"actor\":\"recruiter-7\",\"reason\":null,\"causation\":null}");
        assertThat(query("SELECT body FROM timeline ORDER BY stage, revision"))
                .containsExactlyElementsOf(
                        story.incoming().stream().map(IncomingEvent::body).toList());
    }

    @Test
    void anUnknownApplicationIsAProblem() throws Exception {
        for (String path : List.of("/application-statuses/404", "/application-statuses/404/timeline")) {
            HttpResponse<String> response = aggregator.get(path);

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(aggregator.get("/application-statuses/0").statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsNarrowedByWhatIsAskedFor() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        aggregator.receive(Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted()
                .pending("aptitude-test"));

        assertThat(ids("")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(ids("?overall=IN_PROGRESS")).containsExactly(2L, 3L, 4L, 7L);
        assertThat(ids("?process=SHORT")).containsExactly(7L);
        assertThat(ids("?position=Engineer&overall=HIRED")).containsExactly(6L);
        assertThat(ids("?position=Gardener")).isEmpty();
        assertThat(ids("?stage=background-check&status=PENDING")).containsExactly(3L, 4L);
        assertThat(ids("?stage=offer&status=NO_OFFER")).containsExactly(5L);
        assertThat(ids("?stage=phone-screen&status=BLANK")).containsExactly(1L);
        assertThat(ids("?stage=phone-screen&status=NOT_APPLICABLE")).containsExactly(7L);
        assertThat(ids("?stage=aptitude-test&status=PENDING")).containsExactly(7L);
        assertThat(ids("?stage=aptitude-test&status=NOT_APPLICABLE")).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(ids("?stage=aptitude-test&status=BLANK")).isEmpty();
    }

    @Test
    void aStageOfTheProcessThatHasNotReportedIsBlank() throws Exception {
        aggregator.receive(Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted());

        assertThat(ids("?stage=aptitude-test&status=BLANK")).containsExactly(7L);
    }

    @Test
    void candidatesAreFoundByTheBeginningsOfTheirWords() throws Exception {
        aggregator.receive(
                named(1, "Ada", "Lovelace"),
                named(2, "Élodie", "ÅSTRÖM"),
                named(3, "100%", "Sure_Thing"),
                named(4, "Wow!", "O'Neil"));

        assertThat(ids("?q=" + encoded("a LOVE"))).containsExactly(1L);
        assertThat(ids("?q=" + encoded("love ADA"))).containsExactly(1L);
        assertThat(ids("?q=lace")).isEmpty();
        assertThat(ids("?q=" + encoded("ada neil"))).isEmpty();
        assertThat(ids("?q=" + encoded("éLODIE åst"))).containsExactly(2L);
        assertThat(ids("?q=" + encoded("elo ÖST"))).isEmpty();
        assertThat(ids("?q=" + encoded("elo astrom"))).containsExactly(2L);
        assertThat(ids("?q=" + encoded("100% thing"))).containsExactly(3L);
        assertThat(ids("?q=" + encoded("O'N"))).containsExactly(4L);
        assertThat(ids("?q=oneil")).containsExactly(4L);
        assertThat(ids("?q=" + encoded("%"))).isEmpty();
        assertThat(ids("?q=")).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ids("?q=a&overall=HIRED")).isEmpty();
        assertThat(ids("?q=a&sort=updated")).containsExactly(2L, 1L);
    }

    @Test
    void aCandidateIsFoundByTheNewNameAlone() throws Exception {
        aggregator.receive(named(1, "Ada", "Lovelace").renamed("Augusta"));
        aggregator.receive(named(2, "Ada", "Byron"));
        aggregator.receive(named(2, "Ada", "Byron").renamed("Anne"));

        assertThat(ids("?q=ada")).isEmpty();
        assertThat(ids("?q=a")).containsExactly(1L, 2L);
        assertThat(ids("?q=anne")).containsExactly(2L);
        assertThat(ids("?q=byron")).containsExactly(2L);
    }

    @Test
    void wordsAreWrittenOnlyWhereANameIsNew() {
        assertThat(statementsAboutWords(named(1, "Ada", "Lovelace").incoming())).hasSize(1);
        assertThat(statementsAboutWords(named(1, "Ada", "Lovelace")
                        .submitted()
                        .pending("phone-screen")
                        .incoming()))
                .isEmpty();
        aggregator.receive(named(2, "Ada", "Byron"));
        assertThat(statementsAboutWords(Stream.of(1, 2, 3)
                        .flatMap(id -> named(id, "Ada", "Lovelace").submitted().renamed("Anne").incoming().stream())
                        .toList()))
                .hasSize(2);
    }

    private static List<String> statementsAboutWords(List<IncomingEvent> batch) {
        return statementsFor(batch).stream()
                .filter(sql -> sql.contains("searched_word"))
                .toList();
    }

    @Test
    void everyOrderIsPagedThroughWithoutGapsOrRepetitions() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        aggregator.receive(Story.of(7).submitted().offer(Verb.OPENED, StageStatus.PENDING));

        assertThat(pagedThrough("id", 3)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(pagedThrough("updated", 2)).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(pagedThrough("waiting-since", 2)).containsExactly(2L, 3L, 4L, 7L, 1L, 5L, 6L);
    }

    @Test
    void theLinkToTheNextPageKeepsWhatWasAskedFor() throws Exception {
        aggregator.receive(named(1, "50% A", "B"), named(2, "50% A", "C"), named(3, "Other", "D"));

        assertThat(followed("/application-statuses?limit=1&q=" + encoded("50% a")))
                .containsExactly(1L, 2L);
    }

    @Test
    void anInvalidFilterIsRejectedByName() throws Exception {
        assertRefused("?overall=GONE", "overall", "DRAFT, IN_PROGRESS, HIRED, NOT_HIRED, WITHDRAWN");
        assertRefused("?stage=offer&status=MAYBE", "status", "BLANK, NOT_APPLICABLE, PENDING");
        assertRefused("?stage=offer", "status", "missing");
        assertRefused("?status=PENDING", "stage", "missing");
        assertRefused("?stage=Offer!&status=PENDING", "stage", "lower-case");
        assertRefused("?stage=application&status=PENDING", "stage", "the form");
        assertRefused("?sort=name", "sort", "id, updated, waiting-since");
        assertRefused("?limit=0", "limit", "1 to 200");
        assertRefused("?limit=201", "limit", "1 to 200");
        assertRefused("?cursor=nonsense", "cursor", "given out");
        assertRefused("?cursor=" + new Place("id", Instant.MAX, 3).cursor(), "cursor", "given out");
        assertRefused("?q=%00", "q", "U+0000");
        assertRefused("?q=" + encoded("a b c d e f g h i j k"), "q", "more than 10 words");
        assertRefused("?cursor=" + new Place("id", Story.BEGINNING, 3).cursor() + "&sort=updated", "cursor", "sort");
    }

    @Test
    void aPageOfFiftyTakesTwoStatements() {
        LongStream.rangeClosed(1, 60)
                .forEach(id -> aggregator.receive(Story.of(id).submitted().pending("phone-screen")));
        for (Order order : StatusQuery.ORDERS) {
            Listing listing = new Listing(List.of(), order, Optional.empty(), 50);
            List<ApplicationProjection> found = new ArrayList<>();

            assertThat(aggregator.statements(() -> found.addAll(
                            aggregator.bean(StatusQuery.class).list(listing).items())))
                    .hasSize(2);
            assertThat(found).hasSize(50);
        }
    }

    @Test
    void noListHasTheTextOfAnotherByWhichItWouldBePlannedAlike() {
        Listing listing = new Listing(List.of(), StatusQuery.ORDERS.get(0), Optional.empty(), 50);
        StatusQuery pages = aggregator.bean(StatusQuery.class);

        assertThat(aggregator.statements(() -> {
                    pages.list(listing);
                    pages.list(listing);
                }))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aBatchTakesTheSameStatementsHoweverLongItIs() {
        aggregator.receive(Story.of(100).submitted().pending("phone-screen"));

        assertThat(statementsFor(Story.of(1).submitted().pending("phone-screen").incoming()))
                .hasSize(8);
        assertThat(statementsFor(LongStream.rangeClosed(2, 60)
                        .boxed()
                        .flatMap(id -> Story.of(id).submitted().pending("phone-screen").incoming().stream())
                        .toList()))
                .hasSize(8);
    }

    private static List<String> statementsFor(List<IncomingEvent> batch) {
        return aggregator.statements(() -> aggregator.receive(batch));
    }

    private static Story named(long application, String firstName, String lastName) {
        return Story.of(application, firstName, lastName, Story.STANDARD).drafted();
    }

    private static List<Long> ids(String query) throws IOException, InterruptedException {
        return aggregator.ids("/application-statuses" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Long> pagedThrough(String sort, int limit) throws IOException, InterruptedException {
        return followed("/application-statuses?sort=" + sort + "&limit=" + limit);
    }

    private static List<Long> followed(String first) throws IOException, InterruptedException {
        List<Long> all = new ArrayList<>();
        Optional<String> path = Optional.of(first);
        while (path.isPresent()) {
            all.addAll(aggregator.ids(path.get()));
            path = aggregator
                    .get(path.get())
                    .headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')));
        }
        return all;
    }

    private static void assertRefused(String query, String field, String because) throws Exception {
        HttpResponse<String> response = aggregator.get("/application-statuses" + query);

        assertThat(response.statusCode()).as(query).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"field\":\"" + field + "\"").contains(because);
    }

    private static List<String> tableOfHr() {
        return query("""
                SELECT APPLICATION_ID, APPLICATION_STATUS, PHONE_SCREEN_STATUS, ON_SITE_INTERVIEW_STATUS,
                  BACKGROUND_CHECK_STATUS, HEALTH_SCREENING_STATUS, OFFER_STATUS
                FROM APPLICATION_STATUS ORDER BY APPLICATION_ID""");
    }

    private static List<String> everyRow() {
        List<String> rows = new ArrayList<>(query("SELECT * FROM application_status ORDER BY application_id"));
        rows.addAll(query("SELECT * FROM application_stage ORDER BY application_id, stage"));
        rows.addAll(query("SELECT * FROM timeline ORDER BY application_id, stage, revision"));
        return rows;
    }

    private static List<String> query(String select) {
        return aggregator
                .bean(Transactions.class)
                .read(() -> aggregator.bean(Sql.class).query(select, statement -> {}, row -> {
                    String[] cells = new String[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = Optional.ofNullable(row.getString(i + 1)).orElse("-");
                    }
                    return String.join(" ", Arrays.asList(cells));
                }));
    }
}
