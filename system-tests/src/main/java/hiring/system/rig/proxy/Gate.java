package hiring.system.rig.proxy;

/** What a proxy does at the moment, which all its connections ask before they carry anything. */
final class Gate {

    private Passage passage = Passage.OPEN;
    private int repliesToLose;

    synchronized void turn(Passage next) {
        passage = next;
        notifyAll();
    }

    synchronized Passage passage() {
        return passage;
    }

    /** The passage as it is, once it is no partition. */
    synchronized Passage awaitNoPartition() throws InterruptedException {
        while (passage == Passage.PARTITION) {
            wait();
        }
        return passage;
    }

    synchronized void loseReplies(int commits) {
        repliesToLose = commits;
    }

    synchronized int repliesToLose() {
        return repliesToLose;
    }

    /** Whether the reply to this COMMIT is one of those to be lost. */
    synchronized boolean takesReply() {
        if (repliesToLose == 0) {
            return false;
        }
        repliesToLose--;
        return true;
    }
}
