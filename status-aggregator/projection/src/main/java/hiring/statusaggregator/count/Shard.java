package hiring.statusaggregator.count;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A share of every count; the count is the sum of its shares, and a share may be less than nothing. A row that is being
 * changed is locked until the commit is on disk: if all replicas changed the same rows, no two of them could commit at once.
 * So each has a share, drawn by lot when it starts. That two draw the same is a pity and not a mistake. More shards than a few
 * would only make reading slower.
 */
record Shard(int number) {

    /** The share of the migration and of recounts. No replica draws it, so that none waits for an operator. */
    static final Shard OF_RECOUNTS = new Shard(0);

    /** The migration has begun each of these, and that of recounts. */
    private static final int OF_REPLICAS = 8;

    static Shard drawn() {
        return new Shard(1 + ThreadLocalRandom.current().nextInt(OF_REPLICAS));
    }
}
