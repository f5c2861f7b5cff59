package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line of forms/accounts.jsonl is answered clearly and changes nothing. */
@SiteTest
class BadInputTests {

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) (.)}");
    private static final Map<String, PlainClient> CLIENTS = new HashMap<>();

    @Autowired
    private Members members;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    static List<JsonNode> cases() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BadInputTests.class.getResourceAsStream("/forms/accounts.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(json::readTree).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredClearlyAndChangesNothing(JsonNode line, Visitor visitor) {
        String name = line.get("case").asString();
        PlainClient client = client(line.get("as").asString(), visitor.address());
        String before = stored();

        HttpResponse<String> response = send(client, line);

        assertThat(response.statusCode()).as(name).isEqualTo(line.get("status").asInt());
        assertThat(response.body())
                .as(name)
                .contains(line.get("says").asString())
                .doesNotContain("<script>alert", "Exception", "org.springframework");
        assertThat(stored()).as("what is stored after %s", name).isEqualTo(before);
    }

    @AfterEach
    void forgetTries() {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        jdbc.sql("DELETE FROM invitation").update();
    }

    private HttpResponse<String> send(PlainClient client, JsonNode line) {
        if (line.has("get")) {
            return client.get(line.get("get").asString());
        }
        return line.has("json")
                ? client.postJson(line.get("json").asString(), line.get("body").asString())
                : client.post(filled(line.get("post").asString()), fields(line.get("fields")));
    }

    private String filled(String path) {
        return path.replace("{editor}", members.with(Role.EDITOR).id().value().toString())
                .replace("{token}", path.contains("{token}") ? invitations.issue(Set.of(Role.EDITOR), null, null) : "");
    }

    private static Map<String, String> fields(JsonNode fields) {
        return fields.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> repeated(field.getValue().asString())));
    }

    private static String repeated(String value) {
        return REPEATED.matcher(value).replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    private PlainClient client(String role, String address) {
        members.with(Role.EDITOR);
        return CLIENTS.computeIfAbsent(role + address, _ -> {
            PlainClient client = new PlainClient(address);
            if (!role.equals("NOBODY")) {
                client.signIn(members.with(Role.valueOf(role)).email(), Members.PASSWORD);
            }
            return client;
        });
    }

    private String stored() {
        return jdbc.sql("""
                        SELECT (SELECT string_agg(a::text, ' ' ORDER BY id) FROM account a) || ' '
                            || (SELECT count(*) FROM mail_message) || ' '
                            || (SELECT count(*) FROM user_credentials) || ' '
                            || (SELECT count(*) FROM invitation WHERE used_at IS NOT NULL OR email IS NOT NULL)""").query(String.class).single();
    }
}
