package hiring.choreography.web;

/** The rule for the phone numbers of requests, once {@link hiring.choreography.text.TextKind#PHONE} has cleaned them. */
public final class PhoneNumber {

    /** Grouped by spaces, dots, hyphens, slashes or brackets; an extension at the end. */
    public static final String LOOK =
            "(?=(?:[^0-9]*[0-9]){5,20}[^0-9]*$)\\+?[0-9 ()./-]+(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?";

    /** What is said of a text that does not look like one. */
    public static final String REFUSAL = "is no phone number, such as +49 30 1234567 or 030 1234567 ext. 12";

    private PhoneNumber() {}
}
