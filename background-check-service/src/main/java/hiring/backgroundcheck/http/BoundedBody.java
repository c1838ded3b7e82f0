package hiring.backgroundcheck.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads a body of up to a mebibyte, and cancels one that is larger. */
final class BoundedBody implements BodySubscriber<byte[]> {

    static final int LARGEST = 1 << 20;

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private Optional<Subscription> source = Optional.empty();
    private long size;

    static BodyHandler<byte[]> handler() {
        return response -> new BoundedBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = Optional.of(subscription);
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        size += more.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size > LARGEST) {
            source.ifPresent(Subscription::cancel);
            bytes.onError(new IOException("an answer of more than " + LARGEST + " bytes"));
        } else {
            bytes.onNext(more);
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }
}
