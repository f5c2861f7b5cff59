package dev.greenroom.accounts;

import dev.greenroom.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;

/** The passkeys of one member, reached only through that member. */
@Service
class OwnPasskeys {

    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository credentials;

    OwnPasskeys(PublicKeyCredentialUserEntityRepository users, UserCredentialRepository credentials) {
        this.users = users;
        this.credentials = credentials;
    }

    List<Passkey> of(Account account) {
        return records(account).stream().map(OwnPasskeys::passkey).toList();
    }

    void delete(Account account, String id) {
        Bytes credential = records(account).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(own -> own.toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("You have no such passkey. It may have been removed already."));
        credentials.delete(credential);
    }

    private List<CredentialRecord> records(Account account) {
        return Optional.ofNullable(users.findByUsername(account.email()))
                .map(user -> credentials.findByUserId(user.getId()))
                .orElse(List.of());
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().toBase64UrlString(),
                record.getLabel(),
                record.getCreated(),
                record.getLastUsed());
    }
}
