package dev.greenroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing here calls the delivery: the schedule does. */
@SiteTest
@DirtiesContext
class MailDeliveryTests {

    private static final ServerSetup PLACE =
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "localhost", ServerSetup.PROTOCOL_SMTP);
    private static final GreenMail SERVER = new GreenMail(PLACE);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Mailer mailer;

    @Autowired
    private Messages messages;

    @Autowired
    private SiteClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JobPostings postings;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("greenroom.mail.host", () -> "localhost");
        properties.add("greenroom.mail.port", PLACE::getPort);
        properties.add("greenroom.mail.start-tls", () -> false);
        properties.add("greenroom.mail.from", () -> "Firm Jobs <jobs@firm.example>");
        properties.add("greenroom.mail.timeout", () -> "10m");
        properties.add("greenroom.mail.every", () -> "200ms");
        properties.add("greenroom.mail.purge-every", () -> "200ms");
    }

    @AfterEach
    void empty() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void reachesTheServerWithinSeconds() throws Exception {
        mailer.send("ada@applicant.example", "Received: Líne cook – Zürich", "Good day,\n\nwe have it. 你好\n");

        eventually(() -> SERVER.getReceivedMessages().length == 1);
        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Received: Líne cook – Zürich");
        assertThat(received.getFrom()[0]).hasToString("Firm Jobs <jobs@firm.example>");
        assertThat(received.getContent().toString()).contains("we have it. 你好");
    }

    @Test
    void triesAgainLaterWhenTheServerIsDown() {
        SERVER.stop();
        mailer.send("ada@applicant.example", "Kept through the outage", "Hello");
        eventually(() -> newest().attempts() == 1);
        assertThat(newest().state()).isEqualTo(MessageState.WAITING);
        assertThat(newest().lastError()).isNotBlank();

        clock.advance(Duration.ofSeconds(70));
        eventually(() -> newest().attempts() == 2);
        SERVER.start();
        clock.advance(Duration.ofMinutes(6));

        eventually(() -> newest().state() == MessageState.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void holdsUpNoOtherClockWhileTheServerDoesNotAnswer() throws Exception {
        mailer.send("ada@applicant.example", "Sent, and deleted after its time", "Hello");
        eventually(() -> newest().state() == MessageState.SENT);
        long sent = newest().id();
        SERVER.stop();
        try (ServerSocket silent = new ServerSocket(PLACE.getPort(), 1, InetAddress.getByName("localhost"))) {
            silent.setSoTimeout((int) PATIENCE.toMillis());
            mailer.send("ada@applicant.example", "Taken by nobody", "Hello");
            try (Socket _ = silent.accept()) {
                clock.advance(Duration.ofDays(31));
                eventually(() -> messages.find(sent).isEmpty());
                assertThat(newest().attempts()).isZero();
            }
            eventually(() -> newest().attempts() == 1);
        } finally {
            SERVER.start();
        }
    }

    @Test
    void isWhatPagesPromiseWhereThereIsAServer(Visitor visitor) {
        String job = "/jobs/" + OpenJob.publish(postings, "Night Porter").id();

        String answer = new PlainClient(visitor.address())
                .post(job + "/applications/link", Map.of("email", "nobody@applicant.example"))
                .body();

        assertThat(answer).contains("its link is on its way there").doesNotContain("no mail by itself");
    }

    @Test
    void givesUpOnAnAddressThatCannotBeAndSaysWhy() {
        mailer.send("nobody at all", "Lost", "Hello");

        eventually(() -> newest().state() == MessageState.FAILED);
        assertThat(newest().lastError()).isNotBlank();
    }

    @Test
    void sendsNothingOfATransactionThatWasTakenBack() {
        long before = messages.count();
        transaction.executeWithoutResult(status -> {
            mailer.send("ada@applicant.example", "Never meant", "Hello");
            status.setRollbackOnly();
        });

        assertThat(messages.count()).isEqualTo(before);
    }

    @Test
    void letsNobodyWriteHeadersThroughTheSubject() throws Exception {
        mailer.send("ada@applicant.example", "Hello\r\nBcc: everybody@else.example", "Text");

        eventually(() -> SERVER.getReceivedMessages().length == 1);
        assertThat(SERVER.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Hello Bcc: everybody@else.example");
    }

    private Message newest() {
        return messages.newestFirst(1, 0).getFirst();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }
}
