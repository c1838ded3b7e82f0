package hiring.system.rig.proxy;

/** The current mode of a proxy. Each of its connections checks it before it forwards anything. */
final class Gate {

    private ProxyMode mode = ProxyMode.OPEN;
    private int repliesToLose;

    synchronized void switchTo(ProxyMode next) {
        mode = next;
        notifyAll();
    }

    synchronized ProxyMode mode() {
        return mode;
    }

    /** Returns the mode as soon as there is no partition. */
    synchronized ProxyMode awaitEndOfPartition() throws InterruptedException {
        while (mode == ProxyMode.PARTITION) {
            wait();
        }
        return mode;
    }

    synchronized void loseReplies(int commits) {
        repliesToLose = commits;
    }

    synchronized int repliesToLose() {
        return repliesToLose;
    }

    /** Whether to lose the reply to this COMMIT. */
    synchronized boolean takesReply() {
        if (repliesToLose == 0) {
            return false;
        }
        repliesToLose--;
        return true;
    }
}
