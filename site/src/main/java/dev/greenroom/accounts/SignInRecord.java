package dev.greenroom.accounts;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;

/** Writes into the audit log who signed in, and how. */
@Component
class SignInRecord {

    private final AuditLog audit;

    SignInRecord(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        String how = who instanceof WebAuthnAuthentication ? "with a passkey" : "by password";
        audit.record("signed in", "account " + who.getName(), how);
    }
}
