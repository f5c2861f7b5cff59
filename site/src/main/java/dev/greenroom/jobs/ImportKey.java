package dev.greenroom.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what a repeated import finds a posting again: the employer's own id or, without one, what does not change. */
final class ImportKey {

    private ImportKey() {}

    /** The key of a posting with the employer's own id, or null where it has none. */
    static @Nullable String ofReference(JobDetails job) {
        return job.reference().isEmpty()
                ? null
                : "id:" + hash(plain(job.employer().name()) + "\n" + plain(job.reference()));
    }

    /** The key of a posting that is rewritten: another reference makes another key, all other changes leave it. */
    static String changed(String key, JobDetails before, JobDetails now) {
        return plain(before.reference()).equals(plain(now.reference()))
                ? key
                : Objects.requireNonNullElse(ofReference(now), "");
    }

    static String of(JobDetails job) {
        String reference = ofReference(job);
        return reference != null ? reference : "content:" + hash(content(job));
    }

    private static String content(JobDetails job) {
        return String.join(
                "\n",
                plain(job.employer().name()),
                plain(job.title()),
                plain(job.terms().team()),
                String.valueOf(job.dates().posted()));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
