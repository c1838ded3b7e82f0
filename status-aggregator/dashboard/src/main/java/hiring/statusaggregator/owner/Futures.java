package hiring.statusaggregator.owner;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Some things that are waited for at once. */
final class Futures {

    private Futures() {}

    /** Their results, in the same order, when the last of them is there. */
    static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> some) {
        return CompletableFuture.allOf(some.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> some.stream().map(CompletableFuture::join).toList());
    }
}
