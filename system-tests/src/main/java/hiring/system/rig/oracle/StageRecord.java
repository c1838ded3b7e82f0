package hiring.system.rig.oracle;

/**
 * A record of one stage of one application, in the stage's own service or in the aggregator.
 *
 * @param status empty if it is blank
 */
record StageRecord(Owner owner, long application, int revision, String status) {}
