package hiring.statusaggregator.owner;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Combines futures. */
final class Futures {

    private Futures() {}

    /** The results of some futures, in the same order, once the last is complete. */
    static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> some) {
        return CompletableFuture.allOf(some.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> some.stream().map(CompletableFuture::join).toList());
    }
}
