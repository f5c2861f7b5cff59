package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line in forms/office is answered clearly, and leaves the site as it was. */
@SiteTest
class BadOfficeInputTests {

    private static final Path CASES = Path.of("src/test/resources/forms/office");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) (.)}");
    private static final Map<String, PlainClient> CLIENTS = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    static List<JsonNode> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().flatMap(BadOfficeInputTests::lines).toList();
        }
    }

    private static Stream<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredClearlyAndChangesNothing(JsonNode line) {
        String name = line.get("case").asString();
        PlainClient client = client(line.get("as").asString());
        String path = filled(line.get("to").asString());
        String before = stored();

        HttpResponse<String> response = send(client, path, line);

        assertThat(response.body())
                .as(name)
                .contains(line.get("says").asString())
                .doesNotContain("<script>alert", "<img src=x", "org.springframework", "java.lang")
                .doesNotContainPattern("\\bat (?:dev|org|java)\\.[\\w.$]+\\(");
        assertThat(response.statusCode()).as(name).isEqualTo(line.get("status").asInt());
        assertThat(stored()).as("what is stored after %s", name).isEqualTo(before);
    }

    /** A file whose name is a trick is read like any other, under a name that is only ever shown. */
    @Test
    void keepsAFileWhateverItsNameIs() {
        for (String name :
                List.of("../../../../etc/cron.d/jobs.csv", "C:\\jobs.csv", "<script>alert(1)</script>.csv")) {
            HttpResponse<String> response = client("RECRUITER")
                    .upload(
                            "/office/jobs/import",
                            Map.of(),
                            name,
                            "text/csv",
                            "title\nWell Digger\n".getBytes(StandardCharsets.UTF_8));
            assertThat(response.statusCode()).as(name).isEqualTo(302);
            String preview = response.headers().firstValue("location").orElseThrow();
            assertThat(client("RECRUITER")
                            .get(preview.replaceFirst("^https?://[^/]+", ""))
                            .body())
                    .as(name)
                    .contains("Well Digger")
                    .doesNotContain("<script>alert");
        }
    }

    private HttpResponse<String> send(PlainClient client, String path, JsonNode line) {
        if (line.has("file")) {
            JsonNode file = line.get("file");
            return client.upload(
                    path,
                    fields(line.path("fields")),
                    filled(file.path("name").asString("jobs.csv")),
                    file.path("type").asString("text/csv"),
                    BadFiles.content(file));
        }
        if (line.has("raw")) {
            return client.postEncoded(path, line.get("raw").asString());
        }
        return line.has("fields") ? client.post(path, fields(line.get("fields"))) : client.get(path);
    }

    private Map<String, String> fields(JsonNode fields) {
        return fields.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> filled(field.getValue().asString())));
    }

    private String filled(String text) {
        String known = text.replace("{post}", id("SELECT id::text FROM post ORDER BY slug LIMIT 1"))
                .replace("{slug}", id("SELECT slug FROM post ORDER BY slug DESC LIMIT 1"))
                .replace("{guide}", id("SELECT id::text FROM guide WHERE slug = 'python-developer'"))
                .replace("{job}", text.contains("{job}") ? job() : "");
        return REPEATED.matcher(known).replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    private String job() {
        String known = "SELECT id::text FROM job_posting WHERE title = 'Well Digger' ORDER BY id LIMIT 1";
        if (jdbc.sql(known).query(String.class).optional().isEmpty()) {
            client("RECRUITER").post("/office/jobs", Map.of("title", "Well Digger"));
        }
        return id(known);
    }

    private String id(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private PlainClient client(String role) {
        String address = "http://localhost:" + port;
        return CLIENTS.computeIfAbsent(
                role + address,
                _ -> role.equals("NOBODY") ? new PlainClient(address) : members.client(Role.valueOf(role), address));
    }

    private String stored() {
        return jdbc.sql("""
                        SELECT concat_ws(' ',
                            (SELECT md5(string_agg(p::text, ' ' ORDER BY id)) FROM post p),
                            (SELECT md5(string_agg(t::text, ' ' ORDER BY slug)) FROM standing_text t),
                            (SELECT md5(string_agg(g::text, ' ' ORDER BY id)) FROM guide g),
                            (SELECT count(*) FROM guide_version),
                            (SELECT md5(string_agg(j::text, ' ' ORDER BY id)) FROM job_posting j),
                            (SELECT count(*) FROM job_import))""").query(String.class).single();
    }
}
