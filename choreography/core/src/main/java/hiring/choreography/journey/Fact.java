package hiring.choreography.journey;

/**
 * Something that people or providers recorded, owned by one service. Of two facts with the same owner and application
 * the one with the higher revision holds, in whichever order they are received.
 */
public sealed interface Fact permits ApplicationFact, StageFact {

    /** The owner's count of its events for this application: 1, 2, 3, and so on without holes. */
    int revision();
}
