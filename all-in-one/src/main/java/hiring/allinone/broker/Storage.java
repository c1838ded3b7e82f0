package hiring.allinone.broker;

import java.nio.file.Path;

/** Where an embedded broker keeps its data, and in which of Qpid's kinds of store. */
interface Storage {

    /** The only directory in which the broker may write. */
    Path directory();

    /** The account by which clients reach what is stored here. */
    Credentials credentials();

    /** Qpid's name for the store of exchanges, queues and bindings. */
    String topologyStore();

    /** Qpid's name for the store of messages. */
    String messageStore();

    /** Removes the files that are not needed after the broker is closed. */
    void release();
}
