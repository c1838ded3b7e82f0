package hiring.choreography.scorecard;

/** A scorecard's rating of one criterion. Scale and words are the interview's own. */
public interface CriterionRating {

    /** The name of the criterion. */
    String criterion();
}
