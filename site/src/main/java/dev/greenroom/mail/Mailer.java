package dev.greenroom.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes messages to be sent; a message that was taken is never lost. */
@Service
public class Mailer {

    private final Messages messages;
    private final MailProperties properties;
    private final Clock clock;

    Mailer(Messages messages, MailProperties properties, Clock clock) {
        this.messages = messages;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Stores a message, to be sent within seconds by a mail server, or to be read in the office where none is set up.
     * In a transaction the message goes out if, and only if, the transaction is committed.
     *
     * @param to one e-mail address; checked by whoever asked for it
     * @param subject one line; line breaks become spaces
     * @param text plain text
     */
    public void send(String to, String subject, String text) {
        messages.add(oneLine(to), oneLine(subject), text, firstState(), clock.instant());
    }

    /** The same, and the message is forgotten together with what it is about. */
    public void sendAbout(UUID about, String to, String subject, String text) {
        messages.addAbout(about, oneLine(to), oneLine(subject), text, firstState(), clock.instant());
    }

    /** Deletes every message about it, sent or not. */
    public void forget(UUID about) {
        messages.deleteAbout(about);
    }

    /** Whether messages leave this machine, for pages that say what happens next. */
    public boolean sends() {
        return properties.isConfigured();
    }

    private MessageState firstState() {
        return properties.isConfigured() ? MessageState.WAITING : MessageState.KEPT;
    }

    // A line break in a header would begin a header of the sender's own making.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
