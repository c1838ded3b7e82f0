package hiring.application;

/**
 * What a candidate writes on the form.
 *
 * @param email for this service's people alone
 * @param process the name of the process that the application is to go through
 */
record Form(String firstName, String lastName, String email, String position, String process) {}
