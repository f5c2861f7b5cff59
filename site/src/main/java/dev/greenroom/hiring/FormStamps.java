package dev.greenroom.hiring;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the forms that are open to everybody and signs when each was opened, so that nobody makes a stamp up. */
@Component
class FormStamps {

    /** How long a form may lie open before it has to be sent a second time. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,15})\\.([\\w-]{43})");

    private final JdbcClient jdbc;
    private final Clock clock;

    FormStamps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A stamp for a form that is opened now. */
    String issue() {
        String text = UUID.randomUUID() + "." + clock.instant().toEpochMilli();
        return text + "." + signature(text);
    }

    /** What the stamp says, if it is one of this site's and not too old. */
    Optional<FormStamp> read(String stamp) {
        Matcher parts = SHAPE.matcher(stamp);
        if (!parts.matches() || !isSigned(parts)) {
            return Optional.empty();
        }
        Instant opened = Instant.ofEpochMilli(Long.parseLong(parts.group(2)));
        return opened.plus(GOOD_FOR).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new FormStamp(UUID.fromString(parts.group(1)), opened));
    }

    /** A keyed hash of something that must not be kept itself. */
    byte[] hash(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isSigned(Matcher parts) {
        String expected = signature(parts.group(1) + "." + parts.group(2));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), parts.group(3).getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(text));
    }

    private byte[] key() {
        return jdbc.sql("SELECT key FROM form_key").query(byte[].class).single();
    }
}
