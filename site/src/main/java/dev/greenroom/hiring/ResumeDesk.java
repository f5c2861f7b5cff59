package dev.greenroom.hiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come with forms, and those that wait for their form to be put right. */
@Component
class ResumeDesk {

    private final ResumeReader reader;
    private final KeptUploads uploads;
    private final Resumes resumes;

    ResumeDesk(ResumeReader reader, KeptUploads uploads, Resumes resumes) {
        this.reader = reader;
        this.uploads = uploads;
        this.resumes = resumes;
    }

    /** The résumé in the upload, or nothing where none was chosen or it is not taken; why not is among the errors. */
    Optional<ResumeFile> read(@Nullable MultipartFile upload, Map<String, String> errors) {
        String name = upload == null ? null : upload.getOriginalFilename();
        if (upload == null || name == null || (name.isEmpty() && upload.isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(name, upload.getBytes()));
        } catch (UnfitResume e) {
            errors.put("resume", String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    /** The file that waits for its form. */
    Optional<ResumeFile> waiting(UUID form) {
        return uploads.find(form);
    }

    /** The file that waits for its form, or that came with it when the form is sent a second time. */
    Optional<ResumeFile> kept(UUID form) {
        return uploads.find(form).or(() -> resumes.file(new ApplicationId(form)));
    }

    void keep(UUID form, ResumeFile file) {
        uploads.keep(form, file);
    }

    void forget(UUID form) {
        uploads.forget(form);
    }
}
