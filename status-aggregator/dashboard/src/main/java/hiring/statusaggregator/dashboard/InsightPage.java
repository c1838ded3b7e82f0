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

/** What the page of how hiring goes shows. */
record InsightPage(Messages messages, Insight insight) {

    static final String ADDRESS = "/insight";

    /** No other page draws charts. */
    static final List<String> SCRIPTS = List.of("/libraries/chart/chart.umd.min.js", "/assets/insight.js");

    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** The one that is asked for; an empty text if none is. */
    String position() {
        return insight.position().orElse("");
    }

    /** Where a program reads the same. */
    String jsonAddress() {
        UriBuilder address = UriBuilder.of("/application-statuses" + ADDRESS);
        insight.position().ifPresent(position -> address.queryParam("position", position));
        return address.queryParam("from", insight.from())
                .queryParam("to", insight.to())
                .toString();
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String count(long number) {
        return messages.of("insight.count", number);
    }

    /** How many of a hundred; nothing of none. */
    String share(long part, long whole) {
        return whole == 0 ? NOTHING : messages.of("insight.share", (double) part / whole);
    }

    String span(Optional<Long> seconds) {
        return seconds.map(time -> TimeText.span(time, messages)).orElse(NOTHING);
    }

    /** As the chart reads it. */
    String seconds(Optional<Long> seconds) {
        return seconds.map(String::valueOf).orElse("");
    }

    String bucket(Spread.Bucket bucket) {
        return bucket.belowSeconds()
                .map(seconds -> messages.of("insight.below." + seconds))
                .orElseGet(() -> messages.of("insight.longer"));
    }

    /** What a chart is called for those who do not see it. */
    String chart(String key) {
        return messages.of("insight.chart", messages.of(key));
    }
}
