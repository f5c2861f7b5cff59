package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

@SiteTest
class SignInTests {

    private static final String RIGHT = "a lantern above the quay";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private AuditLog audit;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SiteClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTries() {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
    }

    @Test
    void asksToWaitAfterFiveWrongPasswordsAndWorksAgainAfterwards(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        String email = somebody(true);
        for (int i = 0; i < 5; i++) {
            assertThat(target(client.signIn(email, "wrong " + i))).isEqualTo("/sign-in?failed");
        }

        assertThat(target(client.signIn(email.toUpperCase(java.util.Locale.ROOT), RIGHT)))
                .isEqualTo("/sign-in?wait=15");
        assertThat(client.get("/sign-in?wait=15").body()).contains("Wait 15 minutes");

        clock.advance(Duration.ofMinutes(14));
        assertThat(target(client.signIn(email, RIGHT))).isEqualTo("/sign-in?wait=1");
        clock.advance(Duration.ofMinutes(2));
        assertThat(target(client.signIn(email, RIGHT))).isEqualTo("/office");
    }

    @Test
    void tellsNobodyWhetherThereIsAnAccount(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());

        assertThat(target(client.signIn(somebody(true), "wrong"))).isEqualTo("/sign-in?failed");
        assertThat(target(client.signIn(somebody(false), RIGHT))).isEqualTo("/sign-in?failed");
        String nobody = UUID.randomUUID() + "@firm.example";
        for (int i = 0; i < 5; i++) {
            assertThat(target(client.signIn(nobody, RIGHT))).isEqualTo("/sign-in?failed");
        }
        assertThat(target(client.signIn(nobody, RIGHT))).isEqualTo("/sign-in?wait=15");
    }

    @Test
    void worksOutAsManyHashesForNobodyAsForSomebody() {
        Counting counting = new Counting(passwords);
        PasswordSignIn signIn = new PasswordSignIn(accounts, counting, throttle, audit);

        for (String email : new String[] {somebody(true), somebody(false), UUID.randomUUID() + "@firm.example"}) {
            counting.matched.set(0);
            assertThatThrownBy(() ->
                            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(counting.matched).hasValue(1);
        }
    }

    @Test
    void limitsTheTriesOfOneAddressOverAllAccounts() {
        for (int i = 0; i < SignInThrottle.TRIES_PER_NETWORK; i++) {
            throttle.count("member" + i + "@firm.example", "192.0.2.7");
        }

        assertThatThrownBy(() -> throttle.count("another@firm.example", "192.0.2.7"))
                .isInstanceOf(TooManyTries.class);
        throttle.count("another@firm.example", "192.0.2.8");
    }

    @Test
    void limitsTheTriesOfOneNetworkOverAllOfItsAddresses(Visitor visitor) {
        for (int i = 0; i < SignInThrottle.TRIES_PER_NETWORK; i++) {
            throttle.count("member" + i + "@firm.example", "2001:db8:7:0:0:0:0:" + Integer.toHexString(i));
        }

        assertThat(target(from(visitor, "2001:db8:7::a:b:c:d").signIn(somebody(true), RIGHT)))
                .isEqualTo("/sign-in?wait=15");
        assertThat(target(from(visitor, "2001:db8:7:1::a").signIn(somebody(true), RIGHT)))
                .isEqualTo("/office");
    }

    @Test
    void countsTheTriesOfWhoeverIsNoProxyHereByTheirOwnAddress(Visitor visitor) throws Exception {
        String own = "127.0.0.2";
        for (int i = 0; i < SignInThrottle.TRIES_PER_NETWORK; i++) {
            throttle.count("member" + i + "@firm.example", own);
        }
        PlainClient neighbour = new PlainClient(
                visitor.address().replace("localhost", "127.0.0.1"), InetAddress.getByName(own), "192.0.2.9");

        assertThat(target(neighbour.signIn(somebody(true), RIGHT))).isEqualTo("/sign-in?wait=15");
    }

    @Test
    void letsManyTriesAtOnceGetNoFurtherThanOneByOne() {
        AtomicInteger passed = new AtomicInteger();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .forEach(i -> crowd.execute(() -> {
                        try {
                            throttle.count("crowd@firm.example", "192.0.2." + i);
                            passed.incrementAndGet();
                        } catch (TooManyTries e) {
                            assertThat(e.minutes()).isPositive();
                        }
                    }));
        }

        assertThat(passed.get()).isLessThanOrEqualTo(SignInThrottle.TRIES_PER_ACCOUNT);
    }

    @Test
    void isWrittenIntoTheAuditLog(Visitor visitor) {
        String email = somebody(true);
        PlainClient client = new PlainClient(visitor.address());
        client.signIn(email, "wrong");
        client.signIn(email, RIGHT);

        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE subject = ? ORDER BY id")
                        .param("account " + email)
                        .query(String.class)
                        .list())
                .containsExactly("failed to sign in", "signed in");
    }

    /** Somebody at the address, behind the proxy on this machine. */
    private static PlainClient from(Visitor visitor, String address) {
        return new PlainClient(
                visitor.address().replace("localhost", "127.0.0.1"), InetAddress.getLoopbackAddress(), address);
    }

    private String somebody(boolean active) {
        String email = UUID.randomUUID() + "@firm.example";
        Account account = accounts.open(email, "Somebody", RIGHT, Set.of(Role.EDITOR));
        accounts.setActive(account.id(), active);
        return email;
    }

    private static String target(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none").replaceFirst("^https?://[^/]+", "");
    }

    /** The real encoder, with the checks counted. */
    private record Counting(PasswordEncoder encoder, AtomicInteger matched) implements PasswordEncoder {

        Counting(PasswordEncoder encoder) {
            this(encoder, new AtomicInteger());
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(encoder.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            matched.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
