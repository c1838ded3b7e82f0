package hiring.allinone.broker;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one account of an embedded broker. There is no password to guess or to forget to change. */
record Credentials(String user, String password) {

    private static final int PASSWORD_BYTES = 24;

    static Credentials random() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return withPassword(HexFormat.of().formatHex(bytes));
    }

    static Credentials withPassword(String password) {
        return new Credentials("hiring", password);
    }

    URI uri(int port) {
        return URI.create("amqp://%s:%s@%s:%d".formatted(user, password, BrokerConfiguration.ADDRESS, port));
    }

    @Override
    public String toString() {
        return user;
    }
}
