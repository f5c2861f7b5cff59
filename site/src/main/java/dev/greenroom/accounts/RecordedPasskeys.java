package dev.greenroom.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Writes into the audit log which passkeys come and go. */
final class RecordedPasskeys implements UserCredentialRepository {

    private final UserCredentialRepository stored;
    private final AuditLog audit;

    RecordedPasskeys(UserCredentialRepository stored, AuditLog audit) {
        this.stored = stored;
        this.audit = audit;
    }

    @Override
    public void save(CredentialRecord record) {
        // Every sign-in saves the record too, with a new count.
        boolean isNew = stored.findByCredentialId(record.getCredentialId()) == null;
        stored.save(record);
        if (isNew) {
            audit.record("added", "passkey " + record.getLabel(), "");
        }
    }

    @Override
    public void delete(Bytes id) {
        CredentialRecord record = stored.findByCredentialId(id);
        stored.delete(id);
        if (record != null) {
            audit.record("removed", "passkey " + record.getLabel(), "");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return stored.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return stored.findByUserId(user);
    }
}
