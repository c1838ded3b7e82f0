package hiring.system.servers;

/** What a service needs to reach its database. */
public record DataSourceSettings(String url, String username, String password) {}
