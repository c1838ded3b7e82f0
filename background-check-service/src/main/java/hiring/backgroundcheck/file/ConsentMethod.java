package hiring.backgroundcheck.file;

/** How a candidate consented. It is always something that can be shown later. */
public enum ConsentMethod {
    SIGNED_FORM,
    E_SIGNATURE,
    /** In the candidate's own account with us. */
    PORTAL
}
