package hiring.choreography.event;

/** What an event carries: the whole state of its owner, so that the newest event of an owner is enough to catch up. */
public sealed interface EventData permits ApplicationData, StageData {}
