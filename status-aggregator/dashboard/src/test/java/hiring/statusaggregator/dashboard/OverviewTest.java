package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Pattern ROW = Pattern.compile("<tr id=\"row-([0-9]+)\"");

    private RunningAggregator aggregator;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void the_table_of_hr_is_on_it() throws Exception {
        aggregator.receive(Story.ofTheTable().toArray(Story[]::new));

        assertThat(rows(page("/")))
                .containsExactlyInAnyOrder("1", "2", "3", "4")
                .endsWith("1");
        assertThat(rows(page("/?sort=id"))).containsExactly("1", "2", "3", "4");
        assertThat(rows(page("/?ended=true&sort=id"))).containsExactly("5", "6");
        assertThat(rows(page("/?stage=phone-screen&status=PENDING"))).containsExactly("2");
        assertThat(rows(page("/?overall=HIRED&q=&position=&sort="))).containsExactly("6");
    }

    @Test
    void an_application_that_has_ended_is_folded_away_unless_it_is_asked_for() throws Exception {
        aggregator.receive(
                Story.of(1, "Grace", "Hopper", Story.STANDARD).submitted().withdrawn(),
                Story.of(2).submitted().pending("phone-screen"));

        assertThat(page("/")).contains("Applications that have ended are not listed.", "href=\"/?ended=true\"");
        assertThat(rows(page("/?position=Engineer"))).containsExactly("2");
        assertThat(rows(page("/?ended=true"))).containsExactly("1");
        assertThat(rows(page("/?q=hopper"))).containsExactly("1");
        assertThat(rows(page("/?overall=WITHDRAWN"))).containsExactly("1");
        assertThat(aggregator
                        .get("/overview/applications.csv?ended=true")
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(aggregator.get("/?ended=perhaps").statusCode()).isEqualTo(400);
        assertThat(aggregator.ids("/application-statuses")).containsExactly(1L, 2L);
        assertThat(aggregator.ids("/application-statuses?ended=false")).containsExactly(2L);
    }

    @Test
    void the_pipeline_counts_who_is_where_now_and_no_history() throws Exception {
        aggregator.receive(Story.ofTheTable().toArray(Story[]::new));

        assertThat(pipeline(page("/")))
                .contains("figure-phone-screen-PENDING", "figure-DRAFT", "figure-IN_PROGRESS", "figure-ENDED")
                .doesNotContain("PASSED", "FAILED", "HIRED", "ACCEPTED");
    }

    @Test
    void the_filters_suggest_what_there_is() throws Exception {
        aggregator.receive(
                Story.of(1).submitted().assigned("phone-screen", "anita", Story.BEGINNING),
                Story.of(2).submitted().assigned("phone-screen", "b\"<erta", Story.BEGINNING),
                Story.of(3).submitted().assigned("phone-screen", "anita", Story.BEGINNING));

        assertThat(page("/overview/suggestions").replaceAll("\\s+", " "))
                .contains(
                        "<datalist id=\"positions\" hx-swap-oob=\"true\"> <option value=\"Engineer\"></option> </datalist>")
                .contains("<option value=\"STANDARD\"></option>")
                .contains("<option value=\"anita\"></option> <option value=\"b&#34;&lt;erta\"></option> </datalist>");
    }

    @Test
    void a_person_is_suggested_once_however_their_name_was_written() throws Exception {
        aggregator.receive(
                Story.of(1).submitted().assigned("phone-screen", "Anita", Story.BEGINNING),
                Story.of(2).submitted().assigned("phone-screen", "ANITA", Story.BEGINNING),
                Story.of(3).submitted().assigned("phone-screen", "berta", Story.BEGINNING));

        assertThat(suggestedPeople(aggregator)).hasSize(2).element(1).isEqualTo("berta");
    }

    @Test
    void the_people_of_the_directory_are_suggested_and_those_who_have_work() throws Exception {
        Map<String, Object> directory = Map.of(
                "hiring.people",
                List.of(
                        Map.of("name", "Zo\u00eb", "roles", List.of(Role.SCREENER)),
                        Map.of("name", "u7", "display-name", "Ada <b>", "roles", List.of(Role.INTERVIEWER)),
                        Map.of("name", "olga", "roles", List.of(Role.OPERATOR))));
        try (RunningAggregator configured = RunningAggregator.start(directory)) {
            configured.receive(
                    Story.of(1).submitted().assigned("phone-screen", "zo\u00eb", Story.BEGINNING),
                    Story.of(2).submitted().assigned("phone-screen", "former", Story.BEGINNING),
                    Story.of(3).submitted().assigned("phone-screen", "zoe", Story.BEGINNING));

            assertThat(suggestedPeople(configured)).containsExactly("former", "u7", "zoe", "Zo\u00eb");
            assertThat(configured.get("/overview/suggestions").body())
                    .contains("<option value=\"u7\">Ada &lt;b&gt;</option>");
        }
    }

    private static List<String> suggestedPeople(RunningAggregator asked) throws Exception {
        String all = asked.get("/overview/suggestions").body();
        return Pattern.compile("<option value=\"([^\"]*)\"")
                .matcher(all.substring(all.indexOf("id=\"people\"")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void who_holds_something_up_and_whether_it_is_overdue_is_found() throws Exception {
        Story late =
                Story.of(1).submitted().overdue("phone-screen", "anita", Story.BEGINNING.plus(Duration.ofHours(3)));
        Story early =
                Story.of(2).submitted().assigned("phone-screen", "berta", Story.BEGINNING.plus(Duration.ofDays(9)));
        aggregator.receive(late, early);

        assertThat(rows(page("/?overdue=true"))).containsExactly("1");
        assertThat(rows(page("/?assignee=berta"))).containsExactly("2");
        assertThat(rows(page("/?assignee=Berta%20"))).containsExactly("2");
        assertThat(rows(page("/?unassigned=true"))).isEmpty();
        aggregator.receive(Story.of(3).submitted().pending("phone-screen"));
        assertThat(rows(page("/?unassigned=true"))).containsExactly("3");
        assertThat(aggregator.ids("/application-statuses?unassigned=false")).containsExactly(1L, 2L);
        assertThat(page("/").replaceAll("\\s+", " "))
                .contains("Phone screen: <bdi>anita</bdi>", "Phone screen: <bdi>berta</bdi>", ">Overdue<");
        assertThat(aggregator.ids("/application-statuses?overdue=true")).containsExactly(1L);
        assertThat(aggregator.ids("/application-statuses?overdue=false&assignee=berta"))
                .containsExactly(2L);
    }

    @Test
    void a_page_asks_for_what_has_changed_and_gets_no_more() throws Exception {
        aggregator.receive(Story.of(1).submitted(), Story.of(2).submitted());
        String seen = aggregator.bean(ChangeFeed.class).place().toString();

        assertThat(rows(changed("", "1,2", seen))).isEmpty();
        aggregator.receive(Story.of(2).submitted().pending("phone-screen"));

        assertThat(rows(changed("", "1,2", seen))).containsExactly("2");
        assertThat(rows(changed("", "1,2", "some-other-run-7"))).containsExactly("1", "2");
    }

    @Test
    void what_pages_were_notified_of_together_is_counted_once_and_never_before() throws Exception {
        aggregator.receive(Story.of(1).submitted());
        FeedPosition first = aggregator.bean(ChangeFeed.class).place();
        String one = pipeline(changed("notified=" + first + "&", "", ""));
        aggregator.receive(Story.of(2).submitted());
        FeedPosition second = aggregator.bean(ChangeFeed.class).place();

        assertThat(changed("notified=" + first + "&", "", "")).contains(one, "value=\"" + first + "\"");
        assertThat(pipeline(changed("notified=" + first + "&process=STANDARD&", "", "")))
                .isNotEqualTo(one);
        String two = pipeline(changed("notified=" + second + "&", "", ""));
        assertThat(two).isNotEqualTo(one);
        assertThat(changed("", "", "")).contains(two, "value=\"" + second + "\"");
        assertThat(changed("notified=nonsense&", "", "")).contains(two, "value=\"" + second + "\"");
        assertThat(changed("notified=" + new FeedPosition(first.run(), 99) + "&", "", ""))
                .contains("value=\"" + second + "\"");
    }

    private static String pipeline(String page) {
        return page.substring(page.indexOf("<section id=\"pipeline\""), page.indexOf("</ol>"));
    }

    @Test
    void what_is_new_comes_last_where_it_makes_nothing_jump() throws Exception {
        aggregator.receive(Story.of(5).submitted());
        String seen = aggregator.bean(ChangeFeed.class).place().toString();
        aggregator.receive(Story.of(7).submitted());

        assertThat(changed("", "5", seen))
                .contains("beforeend:#applications", "value=\"5,7\"")
                .doesNotContain("id=\"moved\"");
        assertThat(changed("sort=updated&", "5", seen))
                .doesNotContain("beforeend")
                .contains("id=\"moved\"");
        assertThat(changed("overall=HIRED&", "5", seen)).doesNotContain("beforeend", "id=\"moved\"");
        aggregator.receive(Story.of(3).submitted());
        assertThat(changed("", "5,7", seen)).doesNotContain("beforeend").contains("id=\"moved\"");
        assertThat(changed("enough=true&", "5,7", seen)).doesNotContain("beforeend", "id=\"moved\"");
    }

    @Test
    void a_long_list_is_read_page_by_page() throws Exception {
        aggregator.receive(IntStream.rangeClosed(1, 60)
                .mapToObj(number -> Story.of(number).submitted())
                .toArray(Story[]::new));

        String first = page("/?sort=updated");
        String next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"")
                .matcher(first)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();

        assertThat(rows(first)).hasSize(50).startsWith("60");
        assertThat(rows(page(next))).hasSize(10).endsWith("1");
        assertThat(page(next)).contains("rel=\"first\"");
    }

    @Test
    void exactly_what_is_shown_is_taken_away() throws Exception {
        aggregator.receive(IntStream.rangeClosed(1, 450)
                .mapToObj(number -> Story.of(number).submitted())
                .toArray(Story[]::new));
        aggregator.receive(
                Story.of(451, "=cmd()", "Tables", Story.STANDARD).submitted().pending("phone-screen"));

        HttpResponse<String> all = aggregator.get("/overview/applications.csv");
        HttpResponse<String> some = aggregator.get("/overview/applications.csv?stage=phone-screen&status=PENDING");

        assertThat(all.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(all.body().lines()).hasSize(452);
        assertThat(some.body().lines())
                .containsExactly(
                        "\ufeff\"applicationId\",\"candidate\",\"position\",\"process\",\"overall\",\"applicationStatus\","
                                + "\"phoneScreenStatus\",\"onSiteInterviewStatus\",\"backgroundCheckStatus\","
                                + "\"healthScreeningStatus\",\"offerStatus\",\"otherStages\",\"waitingSince\","
                                + "\"waitingOn\",\"overdue\",\"updatedAt\"",
                        "\"451\",\"'=cmd() Tables\",\"Engineer\",\"STANDARD\",\"IN_PROGRESS\",\"SUBMITTED\","
                                + "\"PENDING\",\"\",\"\",\"\",\"\",\"\",\"2026-12-10T04:01:00Z\",\"phone-screen\",\"\","
                                + "\"2026-12-10T04:01:00Z\"");
        assertThat(aggregator.get("/overview/applications.csv?overall=NEARLY").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_invalid_query_is_rejected_with_a_page() throws Exception {
        HttpResponse<String> misspelt = aggregator.get("/?staus=PENDING");

        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.body()).contains("staus").contains("<html lang=\"en\">");

        HttpResponse<String> refused = aggregator.get("/?status=PENDING");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("stage is missing").contains("<html lang=\"en\">");
    }

    private String page(String path) throws Exception {
        HttpResponse<String> page = aggregator.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private String changed(String query, String shown, String since) throws Exception {
        return page("/overview/changes?" + query + "of=" + shown + "&since=" + since);
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
