package hiring.system.servers;

/** The databases that the system runs on. */
enum DatabaseKind {
    H2 {
        @Override
        Databases launch() {
            return new H2Databases();
        }
    },
    POSTGRESQL {
        @Override
        Databases launch() {
            return PostgresDatabases.launch();
        }
    };

    /** Starts a server that provides a database for each service. */
    abstract Databases launch();
}
