package dev.greenroom.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The firm's SMTP server. */
@Component
class MailServer {

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final MailProperties properties;

    MailServer(MailProperties properties) {
        this.properties = properties;
        smtp.setHost(properties.host());
        smtp.setPort(properties.port());
        smtp.setUsername(properties.user());
        smtp.setPassword(properties.password());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configure(smtp.getJavaMailProperties());
    }

    /** Hands the message to the server. */
    void send(Message message, InternetAddress recipient) throws MessagingException {
        MimeMessage mail = smtp.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, false);
        helper.setFrom(properties.from());
        helper.setTo(recipient);
        helper.setSubject(message.subject());
        helper.setText(message.body(), false);
        // Tells receivers' filters, and whoever looks into the log, that a second copy is the same message.
        mail.setHeader("X-Greenroom-Message", Long.toString(message.id()));
        smtp.send(mail);
    }

    private void configure(Properties settings) {
        String timeout = Long.toString(properties.timeout().toMillis());
        settings.put("mail.smtp.connectiontimeout", timeout);
        settings.put("mail.smtp.timeout", timeout);
        settings.put("mail.smtp.writetimeout", timeout);
        settings.put("mail.smtp.auth", Boolean.toString(properties.user() != null));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(properties.startTls()));
        settings.put("mail.smtp.starttls.required", Boolean.toString(properties.startTls()));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
    }
}
