package dev.greenroom.hiring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that an applicant has sent, to take along. */
final class OwnCopy {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OwnCopy() {}

    static byte[] zip(Application application, String job, ResumeFile file, LocalDate lastDay) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("application.json"));
            zip.write(JSON.writeValueAsBytes(fields(application, job, file.resume(), lastDay)));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(file.resume().fileName()));
            zip.write(file.content());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> fields(Application application, String job, Resume resume, LocalDate lastDay) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("job", job);
        fields.put("name", application.applicant().name());
        fields.put("email", application.applicant().email());
        fields.put("answers", answers(application.answers()));
        fields.put("received", application.receivedAt().toString());
        fields.put("changed", application.changedAt().toString());
        fields.put("keptUntil", lastDay.toString());
        fields.put("resume", resume.fileName());
        fields.put("textReadInTheResume", resume.text());
        return fields;
    }

    static List<Map<String, String>> answers(List<Application.Answer> answers) {
        return answers.stream()
                .map(answer -> Map.of("question", answer.prompt(), "answer", answer.text()))
                .toList();
    }
}
