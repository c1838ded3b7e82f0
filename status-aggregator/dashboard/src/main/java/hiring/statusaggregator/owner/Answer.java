package hiring.statusaggregator.owner;

/** How an owner has answered. */
public enum Answer {
    /** The owner has returned what it was asked for, which may be nothing. */
    GIVEN,
    /** The owner does not show it to the user. */
    REFUSED,
    /** The owner has not answered in time, or with an unreadable answer. */
    NONE,
    /** The owner was not asked, or its address is not known. */
    NOT_ASKED;

    /** How a reply without what was asked for is to be taken. */
    static Answer without(ServiceClient.Reply reply) {
        return switch (reply.status()) {
            case 401, 403 -> REFUSED;
            default -> NONE;
        };
    }
}
