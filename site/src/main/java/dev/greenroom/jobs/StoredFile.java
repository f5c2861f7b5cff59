package dev.greenroom.jobs;

import java.util.Map;
import java.util.UUID;

/** A file that was uploaded for import and not yet saved as postings. */
final class StoredFile {

    private final UUID id;
    private final String name;
    private final byte[] content;

    StoredFile(UUID id, String name, byte[] content) {
        this.id = id;
        this.name = name;
        this.content = content.clone();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Reads the postings, with some columns read differently from what their names tell. */
    JobFile read(Map<String, JobField> corrections) {
        return JobFile.read(content, corrections);
    }
}
