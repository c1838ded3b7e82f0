package hiring.benchmarks.live;

import hiring.benchmarks.ground.Aggregator;
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
 * An overview that somebody has open: it does what {@code live.js} and htmx do in a browser. It is told that something has
 * changed, and asks for what has: once at a time, and once more if it was told again meanwhile.
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
    private static final Pattern VERSION = Pattern.compile(Changes.DESK + "(\\d+)");

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
    private String told = "";
    private boolean saysThatThereIsMore;
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
     * @param staleness is told how many nanoseconds after its publication each change of a row was shown
     * @param asked counts what is asked for
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

    /** The applications that it shows. */
    synchronized List<Long> shown() {
        return Stream.of(of.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** Begins to listen. */
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

    /** Listens no more. */
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

    /** The applications on it whose newest change it does not show. */
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
            told(data.group(1));
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

    /** It asks once after a change. */
    private synchronized void told(String place) {
        if (place.equals(told)) {
            return;
        }
        told = place;
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
                .getLater(question + "of=" + encoded(of) + "&since=" + encoded(since) + "&told=" + encoded(told)
                        + "&enough=" + saysThatThereIsMore)
                .whenComplete((page, failure) -> came(Optional.ofNullable(page)));
    }

    private synchronized void came(Optional<String> page) {
        long now = System.nanoTime();
        isAsking = false;
        failures += page.isEmpty() && isConnected() ? 1 : 0;
        page.ifPresent(news -> {
            find(SINCE, news).ifPresent(place -> since = place);
            find(OF, news).ifPresent(numbers -> of = numbers);
            saysThatThereIsMore |= MORE.matcher(news).find();
            read(news, now);
        });
        if (mustAskAgain && isConnected()) {
            ask();
        }
    }

    /** @param now when it came */
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
            // a row that was not shown before is as old as the page that has it now
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
