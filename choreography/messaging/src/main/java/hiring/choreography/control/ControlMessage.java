package hiring.choreography.control;

/** A message to one service's queue that is no event. */
public sealed interface ControlMessage permits ReplayRequest, ReplayEnd, MarksRequest, MarksReport {}
