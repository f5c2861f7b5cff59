package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.Role;
import dev.greenroom.accounts.Staff;
import dev.greenroom.mail.Mailer;
import dev.greenroom.web.SiteAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the firm of a new lead by mail. Whoever sent it gets none: the address is unproven, and anybody could have
 * somebody else written to.
 */
@Component
class LeadNotice {

    private final Mailer mailer;
    private final Staff staff;
    private final SiteAddress address;

    LeadNotice(Mailer mailer, Staff staff, SiteAddress address) {
        this.mailer = mailer;
        this.staff = staff;
        this.address = address;
    }

    void send(Lead lead) {
        staff.inChargeOf(Role.RECRUITER)
                .forEach(member ->
                        send(lead, member, "New lead: " + lead.sender().company()));
    }

    /** Tells whoever the lead was given to. */
    void sendToAssignee(Lead lead) {
        Optional.ofNullable(lead.assignee())
                .flatMap(staff::find)
                .ifPresent(member -> send(
                        lead, member, "A lead is yours now: " + lead.sender().company()));
    }

    /** Deletes what was written about the lead, sent or not. */
    void forget(LeadId lead) {
        mailer.forget(lead.value());
    }

    private void send(Lead lead, Account member, String subject) {
        mailer.sendAbout(lead.id().value(), member.email(), subject, letter(lead));
    }

    private String letter(Lead lead) {
        Enquiry.Sender sender = lead.sender();
        return """
                %s of %s asks for help with hiring.

                Wanted: %s (%d)
                Reach them at: %s %s

                Read the message and answer it here:
                %s
                """.formatted(
                        sender.name(),
                        sender.company(),
                        lead.enquiry().roles(),
                        lead.enquiry().openings(),
                        sender.email(),
                        sender.phone(),
                        address.of("/office/leads/" + lead.id()));
    }
}
