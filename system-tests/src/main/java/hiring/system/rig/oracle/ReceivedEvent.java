package hiring.system.rig.oracle;

/** An event on the aggregator's timeline. */
record ReceivedEvent(long application, String stage, int revision, String type) {

    String id() {
        return application + "/" + stage + "/" + revision;
    }
}
