package hiring.system.rig.oracle;

/**
 * What somebody keeps of one stage of one application: the stage's own service, or the aggregator.
 *
 * @param status nothing where it is blank
 */
record Kept(Owner owner, long application, int revision, String status) {}
