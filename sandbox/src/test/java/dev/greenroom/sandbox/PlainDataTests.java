package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What counts as plain data, how it is shown, and that Python gives back what it was given. */
class PlainDataTests {

    private static final String ECHO = """
            def attack(value):
                print(repr(value))
                return value
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "12345678901234567890123456789012345678901234567890",
                "-0.5",
                "1e16",
                "\"täxt \\udc80\"",
                "[1,[2,[]]]",
                "{\"t\":[1,\"a\"]}",
                "{\"d\":[[1,2],[\"k\",null]]}",
                "{\"s\":[3]}",
                "{\"z\":[3]}",
                "{\"f\":\"nan\"}",
                "{\"f\":\"-inf\"}",
                "{\"b\":\"AP8=\"}",
                "{\"y\":\"AA==\"}",
                "{\"c\":[0.5,1.5]}",
                "{\"g\":[0,9,2]}",
                "{\"q\":[1]}",
                "{\"k\":[\"Counter\",[[\"a\",2]]]}",
                "{\"k\":[\"OrderedDict\",[]]}",
                "{\"m\":[\"Decimal\",\"1.10\"]}",
                "{\"m\":[\"Fraction\",\"1/3\"]}",
                "{\"d\":[[{\"t\":[1,2]},[{\"d\":[]}]]]}"
            })
    void comesBackAsItWent(String value) {
        Boxes.Result result = Boxes.call(ECHO, "attack", Json.array().add(Json.read(value)), Boxes.TIGHT);

        assertThat(result.outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(result.value()).isEqualTo(Json.read(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"x\":1}",
                "{\"t\":1}",
                "{\"t\":[],\"s\":[]}",
                "{\"d\":[[1]]}",
                "{\"d\":{\"a\":1}}",
                "{\"f\":\"1.5\"}",
                "{\"f\":1}",
                "{\"b\":\"!\"}",
                "{\"c\":[1]}",
                "{\"g\":[1,2]}",
                "{\"g\":[1,2,0.5]}",
                "{\"k\":[\"dict\",[]]}",
                "{\"m\":[\"eval\",\"1\"]}",
                "{\"m\":[\"Decimal\",\"__import__('os')\"]}",
                "{\"r\":1}",
                "{\"r\":[\"1\",\"x\"]}"
            })
    void isNothingElse(String value) {
        assertThatThrownBy(() -> PlainData.check(Json.read(value))).isInstanceOf(Wire.Malformed.class);
    }

    @Test
    void isNotNestedWithoutEnd() {
        String deep = "[".repeat(150) + "]".repeat(150);

        assertThatThrownBy(() -> PlainData.check(Json.read(deep))).hasMessageContaining("deeper than 100");
        assertThatCode(() -> PlainData.check(Json.read("[".repeat(90) + "]".repeat(90))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1,"a'b",null,true]            | f(1, 'a\\'b', None, True)
            [{"t":[1]},{"s":[]}]           | f((1,), set())
            [{"d":[["k",[1]]]}]            | f({'k': [1]})
            [{"f":"inf"},{"r":[1,"x.Y"]}]  | f(inf, <object in the box>)
            """)
    void isShownAsPythonWould(String arguments, String call) {
        assertThat(PlainText.call("f", Json.read(arguments))).isEqualTo(call.replace("\\\\", "\\"));
    }

    @Test
    void isShownShortened() {
        assertThat(PlainText.call("f", Json.array().add("x".repeat(100_000)))).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"other\",\"value\":1}",
                "{\"id\":1,\"value\":1}",
                "{\"value\":1}",
                "{\"id\":\"7\"}",
                "{\"id\":\"7\",\"value\":1,\"more\":2}",
                "{\"id\":\"7\",\"raised\":{\"type\":\"E\"}}",
                "{\"id\":\"7\",\"refused\":1}",
                "{\"id\":\"7\",\"value\":1,\"changed\":[[0]]}",
                "{\"id\":\"7\",\"value\":{\"o\":1}}"
            })
    void isRefusedInAReplyOfAnotherShape(String reply) {
        assertThatThrownBy(() -> Reply.check((ObjectNode) Json.read(reply), "7"))
                .isInstanceOf(Wire.Malformed.class);
    }
}
