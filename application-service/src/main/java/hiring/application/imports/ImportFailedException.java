package hiring.application.imports;

/** Thrown if an import cannot continue, and another attempt would not help. */
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
