package dev.greenroom.hiring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The résumés of all applications; each goes with its application. */
@Repository
class Resumes {

    private final JdbcClient jdbc;

    Resumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the résumé in place of any earlier one. */
    void keep(ApplicationId application, ResumeFile file) {
        Resume resume = file.resume();
        jdbc.sql("INSERT INTO application_resume (application_id, file_name, format, content, text)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (application_id) DO UPDATE SET"
                        + " file_name = excluded.file_name, format = excluded.format,"
                        + " content = excluded.content, text = excluded.text")
                .params(application.value(), resume.fileName(), resume.format().name(), file.content(), resume.text())
                .update();
    }

    Optional<ResumeFile> file(ApplicationId application) {
        return jdbc.sql("SELECT file_name, format, content, text FROM application_resume WHERE application_id = ?")
                .param(application.value())
                .query(ResumeFile::read)
                .optional();
    }

    /** The name of its file, and nothing else of it. */
    Optional<String> fileName(ApplicationId application) {
        return jdbc.sql("SELECT file_name FROM application_resume WHERE application_id = ?")
                .param(application.value())
                .query(String.class)
                .optional();
    }

    /** What is known of it, without its content. */
    Optional<Resume> find(ApplicationId application) {
        return jdbc.sql("SELECT file_name, format, length(content) AS size, text FROM application_resume"
                        + " WHERE application_id = ?")
                .param(application.value())
                .query((row, index) -> new Resume(
                        row.getString("file_name"),
                        ResumeFormat.valueOf(row.getString("format")),
                        row.getInt("size"),
                        row.getString("text")))
                .optional();
    }
}
