package hiring.system.rig.oracle;

import java.util.List;
import java.util.stream.Stream;

/** The owners of the standard process. */
public enum Owner {
    APPLICATION("application", "/applications", "application_status"),
    PHONE_SCREEN("phone-screen", "/phone-screens", "phone_screen_status"),
    ONSITE_INTERVIEW("onsite-interview", "/onsite-interviews", "on_site_interview_status"),
    BACKGROUND_CHECK("background-check", "/background-checks", "background_check_status"),
    HEALTH_SCREENING("health-screening", "/health-screenings", "health_screening_status"),
    OFFER("offer", "/offers", "offer_status");

    private final String stage;
    private final String collection;
    private final String column;

    Owner(String stage, String collection, String column) {
        this.stage = stage;
        this.collection = collection;
        this.column = column;
    }

    /** All owners but the one of the form. */
    public static List<Owner> stages() {
        return Stream.of(values()).filter(owner -> owner != APPLICATION).toList();
    }

    /** Returns the owner of a stage. */
    static Owner of(String stage) {
        return Stream.of(values())
                .filter(owner -> owner.stage.equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no stage " + stage));
    }

    /** Its name in events, for example {@code phone-screen}. */
    public String stage() {
        return stage;
    }

    /** The path of its collection in the REST API. */
    public String collection() {
        return collection;
    }

    /** The name of its service and its queue. */
    public String service() {
        return stage + "-service";
    }

    /** Its column in {@code application_status}. */
    String column() {
        return column;
    }

    /** Whether the stage requires the consent of the candidate. */
    public boolean requiresConsent() {
        return this == BACKGROUND_CHECK || this == HEALTH_SCREENING;
    }

    /** The stages that must have passed before it. */
    List<Owner> after() {
        return switch (this) {
            case APPLICATION, PHONE_SCREEN -> List.of();
            case ONSITE_INTERVIEW -> List.of(PHONE_SCREEN);
            case BACKGROUND_CHECK, HEALTH_SCREENING -> List.of(ONSITE_INTERVIEW);
            case OFFER -> List.of(BACKGROUND_CHECK, HEALTH_SCREENING);
        };
    }
}
