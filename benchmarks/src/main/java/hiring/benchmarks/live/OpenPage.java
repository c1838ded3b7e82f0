package hiring.benchmarks.live;

import hiring.benchmarks.testbed.Aggregator;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An open overview: does what {@code live.js} and htmx do in a browser. When it is notified of a change, it requests the
 * changes: one request at a time, and one more if it was notified again meanwhile.
 */
final class OpenPage implements Flow.Subscriber<String> {

    private static final Pattern SINCE = Pattern.compile("id=\"since\" name=\"since\" value=\"([^\"]*)\"");
    private static final Pattern OF = Pattern.compile("id=\"of\" name=\"of\" value=\"([^\"]*)\"");
    private static final Pattern ROWS = Pattern.compile("id=\"shown\" hx-get=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("<tr id=\"row-(\\d+)\".*?</tr>", Pattern.DOTALL);
    private static final Pattern MORE = Pattern.compile("id=\"moved\"[^>]*><span class=\"note\"");
    private static final Pattern EVENT = Pattern.compile("event: ?(.*)");
    private static final Pattern DATA = Pattern.compile("data: ?(.*)");
    private static final String MOVED = "moved";
    private static final String CHANGED = "changed";
    private static final Pattern VERSION = Pattern.compile(Changes.ASSIGNEE_PREFIX + "(\\d+)");

    private final Aggregator aggregator;
    private final Publications publications;
    private final LongConsumer staleness;
    private final AtomicLong asked;
    private final Map<Long, Long> versions = new HashMap<>();
    private final String rows;
    private String of;
    private String since;
    private Optional<Flow.Subscription> subscription = Optional.empty();
    private CompletableFuture<?> listening = CompletableFuture.completedFuture("");
    private CompletableFuture<?> asking = CompletableFuture.completedFuture("");
    private String event = "";
    private String notified = "";
    private boolean hasMore;
    private boolean isAsking;
    private boolean mustAskAgain;
    private long failures;

    private OpenPage(
            Aggregator aggregator, Publications publications, LongConsumer staleness, AtomicLong asked, String page) {
        this.aggregator = aggregator;
        this.publications = publications;
        this.staleness = staleness;
        this.asked = asked;
        this.rows = require(ROWS, page);
        this.of = require(OF, page);
        this.since = require(SINCE, page);
        read(page, System.nanoTime());
    }

    /**
     * Opens a page, which is not connected yet.
     *
     * @param staleness gets the nanoseconds between the publication and the display of each change of a row
     * @param asked counts the requests
     */
    static OpenPage at(
            String path, Aggregator aggregator, Publications publications, LongConsumer staleness, AtomicLong asked)
            throws Exception {
        return new OpenPage(aggregator, publications, staleness, asked, aggregator.get(path));
    }

    private static String require(Pattern pattern, String page) {
        return find(pattern, page).orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + page));
    }

    private static Optional<String> find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    /** The applications on the page. */
    synchronized List<Long> shown() {
        return Stream.of(of.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** Opens the event stream. */
    synchronized void connect() {
        String path = "/live?of=" + encoded(of) + "&since=" + encoded(since);
        listening = aggregator
                .http()
                .sendAsync(
                        aggregator
                                .request(path)
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.fromLineSubscriber(this))
                .whenComplete((response, failure) -> {
                    if (failure != null) {
                        failed();
                    }
                });
    }

    /** Closes the event stream. */
    synchronized void disconnect() {
        subscription.ifPresent(Flow.Subscription::cancel);
        subscription = Optional.empty();
        Stream.of(listening, asking).forEach(request -> request.cancel(true));
    }

    synchronized boolean isConnected() {
        return subscription.isPresent();
    }

    synchronized long failures() {
        return failures;
    }

    /** The applications whose newest change the page does not show. */
    synchronized List<Long> wrong() {
        return shown().stream()
                .filter(application -> publications.newest(application) > versions.getOrDefault(application, 0L))
                .toList();
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = Optional.of(given);
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        Matcher named = EVENT.matcher(line);
        Matcher data = DATA.matcher(line);
        if (named.matches()) {
            event = named.group(1);
        } else if (data.matches() && (event.equals(MOVED) || event.equals(CHANGED))) {
            onNotification(data.group(1));
        }
    }

    @Override
    public void onError(Throwable failure) {
        failed();
    }

    @Override
    public void onComplete() {
        failed();
    }

    private synchronized void failed() {
        if (subscription.isPresent()) {
            failures++;
        }
    }

    /** Requests the changes, unless a request is already running. */
    private synchronized void onNotification(String place) {
        if (place.equals(notified)) {
            return;
        }
        notified = place;
        if (isAsking) {
            mustAskAgain = true;
        } else {
            ask();
        }
    }

    private synchronized void ask() {
        isAsking = true;
        mustAskAgain = false;
        asked.incrementAndGet();
        String question = rows + (rows.contains("?") ? "&" : "?");
        asking = aggregator
                .getLater(question + "of=" + encoded(of) + "&since=" + encoded(since) + "&notified=" + encoded(notified)
                        + "&enough=" + hasMore)
                .whenComplete((page, failure) -> onResponse(Optional.ofNullable(page)));
    }

    private synchronized void onResponse(Optional<String> page) {
        long now = System.nanoTime();
        isAsking = false;
        failures += page.isEmpty() && isConnected() ? 1 : 0;
        page.ifPresent(news -> {
            find(SINCE, news).ifPresent(place -> since = place);
            find(OF, news).ifPresent(numbers -> of = numbers);
            hasMore |= MORE.matcher(news).find();
            read(news, now);
        });
        if (mustAskAgain && isConnected()) {
            ask();
        }
    }

    /** @param now when the response arrived */
    private void read(String page, long now) {
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            long application = Long.parseLong(row.group(1));
            long before = versions.getOrDefault(application, 0L);
            long shows = before;
            Matcher version = VERSION.matcher(row.group());
            while (version.find()) {
                shows = Math.max(shows, Long.parseLong(version.group(1)));
            }
            // a row that is new on the page has no staleness
            boolean isNew = versions.put(application, shows) == null;
            if (!isNew) {
                publications.between(application, before, shows).forEach(one -> staleness.accept(now - one.at()));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
