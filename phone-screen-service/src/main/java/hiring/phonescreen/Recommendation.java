package hiring.phonescreen;

/** Whether the interviewer would go on with the candidate. */
enum Recommendation {
    STRONG_NO,
    NO,
    YES,
    STRONG_YES
}
