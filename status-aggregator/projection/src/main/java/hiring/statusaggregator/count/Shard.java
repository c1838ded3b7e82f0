package hiring.statusaggregator.count;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A share of every count; a count is the sum of its shares, and a share may be negative. A changed row is locked until the
 * commit is on disk: if all replicas changed the same rows, no two of them could commit at once. So each replica picks a random
 * shard when it starts. If two pick the same, they are slower but still correct. More than a few shards would only slow down
 * reads.
 */
record Shard(int number) {

    /** The shard of the migration and of recounts. No replica uses it, so that none waits for an operator. */
    static final Shard OF_RECOUNTS = new Shard(0);

    /** The migration creates these shards and that of recounts. */
    private static final int OF_REPLICAS = 8;

    static Shard drawn() {
        return new Shard(1 + ThreadLocalRandom.current().nextInt(OF_REPLICAS));
    }
}
