package dev.greenroom.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server; without a host, messages are kept and shown in the office.
 *
 * @param from the sender's address, such as {@code Greenroom <jobs@firm.example>}; a name with a comma in quotes
 * @param startTls whether the connection must be encrypted before anything is said
 * @param timeout how long to wait for the server's answer
 */
@ConfigurationProperties("greenroom.mail")
record MailProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("Greenroom <greenroom@localhost>") String from,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("10s") Duration timeout) {

    /** Refuses a sender that no letter can name: every letter would fail, and for good. */
    MailProperties {
        try {
            new InternetAddress(from).validate();
        } catch (AddressException e) {
            throw new UnusableSender(from, e);
        }
    }

    boolean isConfigured() {
        return host != null && !host.isBlank();
    }
}
