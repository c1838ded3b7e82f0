package hiring.system.rig.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontendMessagesTest {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int PROTOCOL = 196_608;

    private final FrontendMessages messages = new FrontendMessages();

    @BeforeEach
    void introduce() {
        say(untyped(SSL_REQUEST));
        say(untyped(PROTOCOL));
    }

    @Test
    void a_simple_query_may_be_a_commit() {
        assertThat(say(message('Q', "BEGIN"))).isFalse();
        assertThat(say(message('Q', "commit"))).isTrue();
    }

    @Test
    void a_statement_parsed_earlier_may_be_a_commit() {
        say(message('P', "S_1", "COMMIT"));
        say(message('P', "S_2", "SELECT 1"));
        say(message('B', "", "S_2"));
        assertThat(say(message('E', ""))).isFalse();

        say(message('B', "", "S_1"));
        assertThat(say(message('E', ""))).isTrue();
    }

    @Test
    void a_message_may_come_in_pieces() {
        var commit = message('Q', "COMMIT");

        for (var place = 0; place < commit.length - 1; place++) {
            assertThat(say(new byte[] {commit[place]})).isFalse();
        }
        assertThat(say(new byte[] {commit[commit.length - 1]})).isTrue();
    }

    @Test
    void several_messages_may_come_at_once() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(message('P', "", "COMMIT"));
        all.writeBytes(message('B', "", ""));
        all.writeBytes(message('E', ""));

        assertThat(say(all.toByteArray())).isTrue();
    }

    @Test
    void a_statement_that_mentions_commit_is_not_a_commit() {
        assertThat(say(message('Q', "SELECT 'COMMIT'"))).isFalse();
    }

    private boolean say(byte[] bytes) {
        return messages.completeCommit(bytes, bytes.length);
    }

    private static byte[] untyped(int code) {
        return ByteBuffer.allocate(8).putInt(8).putInt(code).array();
    }

    private static byte[] message(char type, String... texts) {
        var body = new ByteArrayOutputStream();
        for (var text : texts) {
            body.writeBytes(text.getBytes(UTF_8));
            body.write(0);
        }
        return ByteBuffer.allocate(5 + body.size())
                .put((byte) type)
                .putInt(4 + body.size())
                .put(body.toByteArray())
                .array();
    }
}
