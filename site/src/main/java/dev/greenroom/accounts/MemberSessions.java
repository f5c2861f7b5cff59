package dev.greenroom.accounts;

import java.util.Set;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where members are signed in. */
@Component
class MemberSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    MemberSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    int count(Account account) {
        return ids(account).size();
    }

    /** Signs the account out everywhere. */
    void endAll(Account account) {
        ids(account).forEach(sessions::deleteById);
    }

    /** Signs the account out everywhere but here. */
    void endOthers(Account account, String here) {
        ids(account).stream().filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }

    private Set<String> ids(Account account) {
        return sessions.findByPrincipalName(account.email()).keySet();
    }
}
