package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.figure.Spread;
import hiring.statusaggregator.insight.Insight;
import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The model of the insight page: how hiring goes. */
record InsightPage(Messages messages, Viewer viewer, Insight insight) {

    static final String ADDRESS = "/insight";

    /** No other page draws charts. */
    static final List<String> SCRIPTS = List.of("/libraries/chart/chart.umd.min.js", "/assets/insight.js");

    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** The requested position; an empty text if none is. */
    String position() {
        return insight.position().orElse("");
    }

    /** The address of the same figures as JSON. */
    String jsonAddress() {
        UriBuilder address = UriBuilder.of("/application-statuses" + ADDRESS);
        insight.position().ifPresent(position -> address.queryParam("position", position));
        return address.queryParam("from", insight.from())
                .queryParam("to", insight.to())
                .toString();
    }

    /** Whether any stage ended, so that there is something to draw. */
    boolean hasVisits() {
        return insight.timeInStage().stream().anyMatch(each -> each.time().count() > 0);
    }

    /** Whether anything happened in any week. */
    boolean hasThroughput() {
        return insight.weeks().stream()
                .anyMatch(week -> week.submitted() + week.hired() + week.notHired() + week.withdrawn() > 0);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String count(long number) {
        return messages.of("insight.count", number);
    }

    /** The share in percent; a dash if the whole is zero. */
    String share(long part, long whole) {
        return whole == 0 ? NOTHING : messages.of("insight.share", (double) part / whole);
    }

    String span(Optional<Long> seconds) {
        return seconds.map(time -> TimeText.span(time, messages)).orElse(NOTHING);
    }

    /** The duration as the chart reads it. */
    String seconds(Optional<Long> seconds) {
        return seconds.map(String::valueOf).orElse("");
    }

    String bucket(Spread.Bucket bucket) {
        return bucket.belowSeconds()
                .map(seconds -> messages.of("insight.below." + seconds))
                .orElseGet(() -> messages.of("insight.longer"));
    }

    /** The chart's label for screen readers. */
    String chart(String key) {
        return messages.of("insight.chart", messages.of(key));
    }
}
