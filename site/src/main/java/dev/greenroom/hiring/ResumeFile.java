package dev.greenroom.hiring;

import dev.greenroom.web.Downloads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;

/** A résumé with its content. */
final class ResumeFile {

    private final Resume resume;
    private final byte[] content;

    ResumeFile(String fileName, ResumeFormat format, byte[] content, String text) {
        this.resume = new Resume(FileNames.clean(fileName, format), format, content.length, text);
        this.content = content.clone();
    }

    static ResumeFile read(ResultSet row, int index) throws SQLException {
        return new ResumeFile(
                row.getString("file_name"),
                ResumeFormat.valueOf(row.getString("format")),
                row.getBytes("content"),
                row.getString("text"));
    }

    Resume resume() {
        return resume;
    }

    byte[] content() {
        return content.clone();
    }

    ResponseEntity<byte[]> download() {
        return Downloads.file(resume.fileName(), resume.format().mediaType(), content);
    }

    boolean isSameAs(ResumeFile other) {
        return Arrays.equals(content, other.content);
    }
}
