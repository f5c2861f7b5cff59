package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class SessionTests {

    @Autowired
    private Members members;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void areNotGivenToVisitorsWhoOnlyRead(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        long before = sessions();
        for (String path : new String[] {"/", "/guides", "/sign-in", "/sign-in?failed", "/no-such-page", "/office"}) {
            client.get(path);
        }

        assertThat(client.cookie("session")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void surviveARestart(Visitor visitor) {
        PlainClient client = signedIn(visitor, Role.EDITOR);
        try (ConfigurableApplicationContext restarted = new SpringApplicationBuilder(GreenroomApplication.class)
                .run(
                        "--server.port=0",
                        "--greenroom.home=..",
                        "--greenroom.data=" + environment.getProperty("greenroom.data"),
                        "--greenroom.database-url=" + environment.getProperty("greenroom.database-url"))) {
            PlainClient later = new PlainClient(
                    "http://localhost:" + restarted.getEnvironment().getProperty("local.server.port"));
            later.setCookie("session", client.cookie("session").orElseThrow());

            assertThat(later.get("/office").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void changeTheirNameWhenSomebodySignsIn(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        client.postJson("/webauthn/authenticate/options", "{}");
        String before = client.cookie("session").orElseThrow();
        client.signIn(members.with(Role.EDITOR).email(), Members.PASSWORD);

        assertThat(client.cookie("session").orElseThrow()).isNotEqualTo(before);
        PlainClient whoPlantedIt = new PlainClient(visitor.address());
        whoPlantedIt.setCookie("session", before);
        assertThat(whoPlantedIt.get("/office").statusCode()).isEqualTo(302);
    }

    @Test
    void areKeptInACookieThatScriptsAndOtherSitesCannotUse(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        String cookie =
                client
                        .signIn(members.with(Role.EDITOR).email(), Members.PASSWORD)
                        .headers()
                        .allValues("Set-Cookie")
                        .stream()
                        .filter(value -> value.startsWith("session="))
                        .findFirst()
                        .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void endAtOnceWhenTheMemberIsDeactivatedOrGetsOtherRoles(Visitor visitor) {
        Account leaving = accounts.open("leaving@firm.example", "Leaving", Members.PASSWORD, Set.of(Role.EDITOR));
        members.with(Role.OPERATOR);
        PlainClient client = new PlainClient(visitor.address());

        client.signIn(leaving.email(), Members.PASSWORD);
        assertThat(client.get("/office").statusCode()).isEqualTo(200);
        colleagues.changeRoles(leaving.id(), Set.of(Role.RECRUITER));
        assertThat(client.get("/office").statusCode()).isEqualTo(302);

        client.signIn(leaving.email(), Members.PASSWORD);
        assertThat(client.get("/office").statusCode()).isEqualTo(200);
        colleagues.deactivate(leaving.id());
        assertThat(client.get("/office").statusCode()).isEqualTo(302);
    }

    @Test
    void holdNoSecretOfTheMember(Visitor visitor) {
        PlainClient client = signedIn(visitor, Role.RECRUITER);

        assertThat(client.get("/office").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT attribute_bytes FROM spring_session_attributes")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("bcrypt"));
    }

    private PlainClient signedIn(Visitor visitor, Role role) {
        PlainClient client = new PlainClient(visitor.address());
        client.signIn(members.with(role).email(), Members.PASSWORD);
        return client;
    }

    private long sessions() {
        return jdbc.sql("SELECT count(*) FROM spring_session").query(Long.class).single();
    }
}
