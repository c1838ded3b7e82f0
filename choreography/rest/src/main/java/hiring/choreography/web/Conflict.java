package hiring.choreography.web;

/**
 * A type of 409 problem that only some services have: the request conflicts with existing data, in any status.
 *
 * @param name the last part of the problem's type, as docs/api.md lists it, for example {@code appointment-conflict}
 * @param title the same for every problem of the type
 * @param example a detail as the API description shows it
 */
public record Conflict(String name, String title, String example) {}
