package dev.greenroom.hiring;

import java.util.List;
import java.util.Objects;

/** A lead as a line of the exported file. */
final class LeadColumns {

    static final List<String> NAMES = List.of(
            "received",
            "state",
            "assigned_to",
            "company",
            "name",
            "email",
            "phone",
            "roles",
            "openings",
            "starting",
            "message");

    private LeadColumns() {}

    static List<String> of(LeadRow row) {
        Lead lead = row.lead();
        Enquiry enquiry = lead.enquiry();
        return List.of(
                lead.receivedAt().toString(),
                lead.state().name(),
                row.assignee(),
                lead.sender().company(),
                lead.sender().name(),
                lead.sender().email(),
                lead.sender().phone(),
                enquiry.roles(),
                Integer.toString(enquiry.openings()),
                Objects.toString(enquiry.starting(), ""),
                enquiry.message());
    }
}
