package hiring.application.form;

/** The pattern of a web address: it has a host, and no user name or password. */
final class WebAddress {

    static final int LONGEST = 1000;
    static final String ONE_LINE = "\\P{Cntrl}*";

    private static final String REST = "[\\p{L}\\p{N}.-]+(:[0-9]{1,5})?([/?#][^\\s\\p{Cntrl}]*)?";

    static final String HTTPS = "https://" + REST;
    static final String HTTP_OR_HTTPS = "https?://" + REST;

    private WebAddress() {}
}
