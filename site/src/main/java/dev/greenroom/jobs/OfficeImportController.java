package dev.greenroom.jobs;

import dev.greenroom.web.FormErrors;
import dev.greenroom.web.NotFound;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The import as pages: choose a file, look at what would be saved, correct the columns, save. */
@Controller
class OfficeImportController {

    private final UploadedFiles files;
    private final JobImports imports;

    OfficeImportController(UploadedFiles files, JobImports imports) {
        this.files = files;
        this.imports = imports;
    }

    @GetMapping("/office/jobs/import")
    ModelAndView choose() {
        return form(FormErrors.none(), "");
    }

    @PostMapping("/office/jobs/import")
    ModelAndView upload(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String text)
            throws IOException {
        byte[] content = file.isEmpty() ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8) : file.getBytes();
        if (content.length == 0) {
            return wrong("Choose a file, or paste the jobs below.", text);
        }
        try {
            JobFile.read(content, Map.of());
        } catch (UnreadableFile e) {
            return wrong(String.valueOf(e.getMessage()), text);
        }
        String name = file.isEmpty() ? "pasted text" : String.valueOf(file.getOriginalFilename());
        return new ModelAndView(
                "redirect:/office/jobs/import/" + files.keep(name, content).id());
    }

    @GetMapping("/office/jobs/import/{id}")
    ModelAndView preview(@PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        StoredFile stored = stored(id);
        return preview(stored, read(stored, parameters));
    }

    @PostMapping("/office/jobs/import/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String authorisation) {
        StoredFile stored = stored(id);
        JobFile file = read(stored, parameters);
        if (file.size() == 0) {
            ModelAndView again = preview(stored, file);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        ImportSummary summary = imports.save(file, CleanText.line(authorisation));
        files.forget(id);
        return new ModelAndView("jobs/office-import-done", Map.of("summary", summary));
    }

    private ModelAndView preview(StoredFile stored, JobFile file) {
        ImportView view = new ImportView(stored, file, imports.foresee(file));
        return new ModelAndView("jobs/office-import-preview", Map.of("view", view));
    }

    /** Reads the file with its columns as they were corrected on the page. */
    private static JobFile read(StoredFile stored, Map<String, String> parameters) {
        JobFile guessed = stored.read(Map.of());
        Map<String, JobField> corrections = new HashMap<>();
        List<String> columns = new ArrayList<>();
        guessed.mapping().ifPresent(mapping -> columns.addAll(mapping.fields().keySet()));
        for (int i = 0; i < columns.size(); i++) {
            String chosen = parameters.getOrDefault("column-" + i, "");
            String column = columns.get(i);
            Stream.of(JobField.values())
                    .filter(field -> field.name().equals(chosen))
                    .forEach(field -> corrections.put(column, field));
        }
        return corrections.isEmpty() ? guessed : stored.read(corrections);
    }

    private StoredFile stored(UUID id) {
        return files.find(id)
                .orElseThrow(
                        () -> new NotFound("This file is not here any more: it was imported, or it waited longer than"
                                + " a day. Choose it again."));
    }

    private static ModelAndView wrong(String message, String text) {
        ModelAndView form = form(FormErrors.of("file", message), text);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static ModelAndView form(FormErrors errors, String text) {
        return new ModelAndView("jobs/office-import", Map.of("errors", errors, "text", text));
    }
}
