package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;
import java.util.List;
import java.util.Map;

/** Something is still missing before a posting may be published. */
public class NotReadyToPublish extends BadInput {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> findings;

    NotReadyToPublish(Map<String, String> findings) {
        super("Not ready to be published. " + String.join(" ", findings.values()));
        this.findings = Map.copyOf(findings);
    }

    /** What is missing, by the field of the form that puts it right. */
    public Map<String, String> findings() {
        return findings;
    }

    /** What is missing, in sentences. */
    public List<String> sentences() {
        return List.copyOf(findings.values());
    }
}
