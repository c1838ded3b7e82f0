package hiring.system.servers;

/** A database for each service in one PostgreSQL server, as in production. */
record PostgresDatabases(PostgresServer server) implements Databases {

    static PostgresDatabases launch() {
        return new PostgresDatabases(PostgresServer.launch());
    }

    @Override
    public DataSourceSettings of(String service) {
        server.createDatabase(service);
        return new DataSourceSettings(server.jdbcUrl(service), server.username(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
