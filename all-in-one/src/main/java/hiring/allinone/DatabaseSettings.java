package hiring.allinone;

import java.nio.file.Path;
import java.util.UUID;

/** The location and credentials of a service's database. */
public record DatabaseSettings(String url, String username, String password) {

    private static final String LIKE_POSTGRESQL =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    /** A database in memory, empty, and gone with the process. */
    public static DatabaseSettings inMemory(Service service) {
        return h2("mem:" + service.fullName() + "-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** A database in a directory. Every commit is on disk before it is acknowledged, so that a kill loses nothing. */
    public static DatabaseSettings in(Path directory, Service service) {
        return h2(directory.toAbsolutePath().resolve(service.fullName()) + ";WRITE_DELAY=0");
    }

    private static DatabaseSettings h2(String place) {
        return new DatabaseSettings("jdbc:h2:" + place + LIKE_POSTGRESQL, "sa", "");
    }
}
