package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes before its time what somebody has asked to have deleted; it cannot be taken back. */
@Controller
class OnRequestController {

    private final Casework casework;
    private final LeadDesk leads;

    OnRequestController(Casework casework, LeadDesk leads) {
        this.casework = casework;
        this.leads = leads;
    }

    @PostMapping("/office/applications/{id}/deletion")
    String deleteApplication(@PathVariable UUID id, @RequestParam(required = false) @Nullable String sure) {
        requireTick(sure);
        Application application = casework.deleteOnRequest(new ApplicationId(id));
        return "redirect:" + PipelineView.path(application.posting().value());
    }

    @PostMapping("/office/leads/{id}/deletion")
    String deleteLead(@PathVariable UUID id, @RequestParam(required = false) @Nullable String sure) {
        requireTick(sure);
        leads.deleteOnRequest(new LeadId(id));
        return "redirect:" + LeadOffice.ADDRESS;
    }

    private static void requireTick(@Nullable String sure) {
        if (sure == null) {
            throw new BadInput("Nothing was deleted. Go back and tick the box, so that it does not happen by mistake.");
        }
    }
}
