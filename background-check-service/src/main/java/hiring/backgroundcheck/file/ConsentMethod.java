package hiring.backgroundcheck.file;

/** How a candidate consented. Each leaves evidence. */
public enum ConsentMethod {
    SIGNED_FORM,
    E_SIGNATURE,
    /** In the candidate's own account with us. */
    PORTAL
}
