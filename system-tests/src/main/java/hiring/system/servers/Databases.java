package hiring.system.servers;

/** A database for every service, of either kind. */
interface Databases extends AutoCloseable {

    /** The same database for the same service, empty when asked for first. */
    DataSourceSettings of(String service);

    @Override
    void close();
}
