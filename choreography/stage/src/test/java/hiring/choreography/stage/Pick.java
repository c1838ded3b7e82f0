package hiring.choreography.stage;

/**
 * One of the letters that wait.
 *
 * @param which counted on from the first again where there are fewer
 * @param again whether it is to be delivered once more later
 */
record Pick(int which, boolean again) {}
