package hiring.application.imports;

/** A list that cannot be taken any further, however often it is tried. */
final class ImportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long importId;

    ImportFailedException(long importId, RuntimeException cause) {
        super("import " + importId + " cannot go on", cause);
        this.importId = importId;
    }

    long importId() {
        return importId;
    }
}
