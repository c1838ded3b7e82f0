package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values at and beyond the limits of programs, databases and calendars. */
final class EdgeCaseValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<String> MOMENTS = List.of(
            "0000-01-01T00:00:00Z",
            "0000-12-31T23:59:59-18:00",
            "0001-01-01T00:00:00+18:00",
            "-0001-06-01T00:00:00Z",
            "-4713-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00+18:00",
            "1582-10-10T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "1900-01-01T00:00:00-00:01",
            "9999-12-31T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "9999-12-31T23:59:59-18:00",
            "+10000-01-01T00:00:00Z",
            "+99999-12-31T00:00:00Z",
            "+294277-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "+1000000000-01-01T00:00:00Z",
            "2016-12-31T23:59:60Z",
            "2027-03-28T02:30:00+01:00",
            "2027-03-28T02:30:00[Europe/Berlin]",
            "2027-03-28T02:30:00+01:00[Europe/Berlin]",
            "2027-03-28T02:30:00",
            "2027-02-29T00:00:00Z",
            "2027-01-01T24:00:00Z",
            "2027-01-01T00:00:00+25:00",
            "2027-01-01T00:00:00.1234567890Z",
            "2027-01-01 00:00:00Z",
            "2027-W01-1",
            "1893456000",
            "now");

    static final List<String> DAYS = List.of(
            "0000-01-01",
            "-0001-12-31",
            "-4713-01-01",
            "-999999999-01-01",
            "1582-10-10",
            "9999-12-31",
            "+10000-01-01",
            "+99999-12-31",
            "+5874898-01-01",
            "+999999999-12-31",
            "2027-02-29",
            "2027-13-01",
            "2027-1-1",
            "20270101",
            "2027-01-01T00:00:00Z");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "\0",
            "a\0b",
            "\ud800",
            "\udc00x",
            "x\udbff",
            "\udc00\ud800",
            "\u202eabc\u202c",
            "\ufeffMary",
            "\uffff\ufffe",
            "\u0645\u0631\u062d\u0628\u0627",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "\u0130\u0131\u00df\u01c5",
            "Z" + "\u0351\u036b\u0343".repeat(300),
            "\ud83d\ude00".repeat(50),
            "\ud83d\ude00".repeat(100),
            "\ud83d\ude00".repeat(101),
            "\u00df".repeat(200),
            "\ufdfa".repeat(200),
            "\u0149".repeat(100),
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(1000),
            "x".repeat(1001),
            "x".repeat(4001),
            "x".repeat(20_001),
            "x".repeat(200_000),
            "%s%n%x",
            "'; DROP TABLE stage_record; --",
            "<script>alert(1)</script>",
            "a\r\nSet-Cookie: b=c",
            "a\tb\u0007\u001b[31m",
            "\\",
            "\"",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "../../../etc/passwd",
            "null",
            "NaN",
            "true",
            "0x7f",
            "1",
            "-1",
            "\uff11\u0663",
            "P1D",
            "EUR ",
            "eur",
            "XXX",
            "Europe/Atlantis",
            "+18:00",
            "https://",
            "https://[::1",
            "https://example.com/" + "a".repeat(3000),
            "javascript:alert(1)",
            "a@b",
            "a@" + "b".repeat(250) + ".example");

    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1.0",
            "0.1",
            "1e2",
            "0.00001",
            "90000.001",
            "0.00000000000000000000000000000000000000001",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "999999999999.9999",
            "1000000000000",
            "99999999999999999999999999",
            "1e15",
            "1e309",
            "-1e400",
            "1e-400",
            "1e99999",
            "1e100001",
            "1e999999999",
            "1e2147483648",
            "9".repeat(999),
            "9".repeat(1200));

    private EdgeCaseValues() {}

    /** A value of the requested type, or of any other. */
    static Arbitrary<JsonNode> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, texts()),
                Tuple.of(3, texts(MOMENTS)),
                Tuple.of(1, texts(DAYS)),
                Tuple.of(3, Arbitraries.of(NUMBERS).map(number -> NODES.rawValueNode(new RawValue(number)))),
                Tuple.of(3, Arbitraries.of(kinds())));
    }

    /** As text for an address or a header. */
    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        TEXTS.stream().filter(text -> text.length() < 3000).toList()),
                Arbitraries.of(MOMENTS),
                Arbitraries.of(DAYS),
                Arbitraries.of(NUMBERS),
                anything());
    }

    private static Arbitrary<JsonNode> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, texts(TEXTS)), Tuple.of(1, anything().map(NODES::textNode)));
    }

    /** Any characters, including unpaired surrogates. */
    private static Arbitrary<String> anything() {
        return Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(30);
    }

    private static Arbitrary<JsonNode> texts(List<String> texts) {
        return Arbitraries.of(texts).map(NODES::textNode);
    }

    private static List<JsonNode> kinds() {
        return Stream.of(
                        "null",
                        "true",
                        "false",
                        "[]",
                        "{}",
                        "[[]]",
                        "[null]",
                        "{\"a\":null}",
                        "{\"\":\"\"}",
                        "[1,\"a\",{}]")
                .map(json -> (JsonNode) NODES.rawValueNode(new RawValue(json)))
                .toList();
    }
}
