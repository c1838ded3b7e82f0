package hiring.system.fuzz;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Malformed bodies. */
final class MalformedBodies {

    private MalformedBodies() {}

    /** Bodies that are not, or only partly, JSON. */
    static Arbitrary<byte[]> broken() {
        return Arbitraries.of(
                bytes(""),
                bytes("null"),
                bytes("\"text\""),
                bytes("7"),
                bytes("[]"),
                bytes("{}"),
                bytes("{} {}"),
                bytes("{}garbage"),
                bytes("{\"a\":1,\"a\":2}"),
                bytes("{'a':1}"),
                bytes("{\"a\":NaN}"),
                bytes("\ufeff{}"),
                bytes("[".repeat(5000)),
                bytes("{\"a\":".repeat(2000)),
                bytes("{\"" + "k".repeat(60_000) + "\":1}"),
                "{\"reason\":\"x\"}".getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', 'r', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'},
                new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
                new byte[] {0, 1, 2, (byte) 0xff});
    }

    static Arbitrary<byte[]> csv() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "Mary",
                        "mary@example.com",
                        "STANDARD",
                        "Engineer",
                        "",
                        "=1+1",
                        "\"a\nb\"",
                        "\"",
                        "\"\"\"",
                        "OTHER"),
                EdgeCaseValues.words());
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(6).map(cells -> String.join(",", cells));
        Arbitrary<String> header = Arbitraries.of(
                "firstName,lastName,email,position",
                "firstName,lastName,email,position,process,source",
                "firstName",
                "",
                "a,b,c",
                "firstName,firstName",
                "\ufefffirstName,lastName,email,position");
        return Combinators.combine(header, row.list().ofMaxSize(5), Arbitraries.of("\n", "\r\n", "\r"))
                .as((head, rows, end) -> bytes(head + end + rows.stream().collect(Collectors.joining(end))));
    }

    static Arbitrary<byte[]> webhook() {
        Arbitrary<String> id = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().alpha().ofLength(8)), Tuple.of(1, EdgeCaseValues.words()));
        return Combinators.combine(id, id, Arbitraries.of(List.of("report", "dispute", "", "candidate")))
                .as((event, reference, kind) ->
                        bytes("{\"id\":%s,\"data\":{\"object\":{\"object\":\"%s\",\"id\":%s,\"report_id\":%s}}}"
                                .formatted(quoted(event), kind, quoted(reference), quoted(reference))));
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
