package hiring.system.servers;

/** A database for every service, of either kind. */
interface Databases extends AutoCloseable {

    /** Returns the database of a service: the same one every time, and empty at first. */
    DataSourceSettings of(String service);

    @Override
    void close();
}
