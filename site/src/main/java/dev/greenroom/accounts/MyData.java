package dev.greenroom.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that all modules keep about one candidate. */
@Service
class MyData {

    private final List<CandidateData> parts;
    private final Candidates candidates;

    MyData(List<CandidateData> parts, Candidates candidates) {
        this.parts = parts;
        this.candidates = candidates;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(Optional<CandidateId> candidate) {
        Map<String, Object> all = new LinkedHashMap<>();
        candidate.ifPresent(id -> parts.forEach(part -> all.put(part.section(), part.export(id))));
        return all;
    }

    @Transactional
    public void delete(CandidateId candidate) {
        parts.forEach(part -> part.delete(candidate));
        candidates.forget(candidate);
    }
}
