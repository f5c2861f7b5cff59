package dev.greenroom.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits, tries again later what could not be sent, and gives up only where somebody has to look. */
@Component
class Delivery {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));
    private static final Duration SENT_ARE_KEPT = Duration.ofDays(30);

    private final Messages messages;
    private final MailServer server;
    private final MailProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            Messages messages,
            MailServer server,
            MailProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.server = server;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${greenroom.mail.every:3s}")
    void deliverWhatIsDue() {
        if (properties.isConfigured()) {
            while (deliverOne()) {
                // One transaction a message: a server that fails later takes nothing back.
            }
        }
    }

    @Scheduled(fixedDelayString = "${greenroom.mail.purge-every:1h}")
    void purge() {
        messages.purgeSent(clock.instant(), SENT_ARE_KEPT);
    }

    /** Whether the next one may follow at once. */
    private boolean deliverOne() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<Message> due = messages.nextDue(clock.instant());
            return due.map(this::deliver).orElse(false);
        }));
    }

    private boolean deliver(Message message) {
        try {
            return send(message, new InternetAddress(message.recipient(), true));
        } catch (AddressException e) {
            // No server could ever deliver it.
            messages.markTried(message.id(), MessageState.FAILED, reason(e), clock.instant());
            return true;
        }
    }

    /** False where it was put off: a server that does not answer would keep each of the others waiting as long. */
    private boolean send(Message message, InternetAddress recipient) {
        try {
            server.send(message, recipient);
            messages.markSent(message.id(), clock.instant());
            return true;
        } catch (MessagingException | MailException e) {
            later(message, reason(e));
            return false;
        }
    }

    private void later(Message message, String reason) {
        Instant now = clock.instant();
        if (message.attempts() >= PAUSES.size()) {
            messages.markTried(message.id(), MessageState.FAILED, reason, now);
        } else {
            messages.markTried(message.id(), MessageState.WAITING, reason, now.plus(PAUSES.get(message.attempts())));
        }
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
