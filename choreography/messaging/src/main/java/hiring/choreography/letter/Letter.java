package hiring.choreography.letter;

/** A message to one service's queue that is no event. */
public sealed interface Letter permits ReplayRequest, ReplayEnd, MarksRequest, MarksReport {}
