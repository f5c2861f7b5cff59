package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The voluntary form after an application, and the operator's report. */
@Controller
class MonitoringController {

    private static final String ADDRESS = "/jobs/{id:\\d{1,18}}/equal-opportunity";

    private final Monitoring monitoring;
    private final FormStamps stamps;
    private final ApplicationGate gate;

    MonitoringController(Monitoring monitoring, FormStamps stamps, ApplicationGate gate) {
        this.monitoring = monitoring;
        this.stamps = stamps;
        this.gate = gate;
    }

    /** Where the form for a job lies. */
    static String path(JobPostingId job) {
        return "/jobs/" + job + "/equal-opportunity";
    }

    @GetMapping(ADDRESS)
    ModelAndView open(@PathVariable long id) {
        return page(new JobPostingId(id), MonitoringAnswers.none(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable long id, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        JobPostingId job = monitoring.job(new JobPostingId(id)).id();
        MonitoringAnswers answers = MonitoringAnswers.read(fields);
        Optional<FormStamp> stamp = stamps.read(fields.getOrDefault("stamp", ""));
        if (!answers.unknown().isEmpty()) {
            return page(job, answers, errors(answers.unknown()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (stamp.isEmpty()) {
            FormErrors old = FormErrors.of("monitoring", "This form was open for more than a day. Send it once more.");
            return page(job, answers, old, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            gate.checkPace("equal-opportunity", request.getRemoteAddr());
        } catch (SendAgain e) {
            return page(job, answers, FormErrors.of("monitoring", String.valueOf(e.getMessage())), e.status());
        }
        monitoring.count(job, stamp.get(), answers.given());
        return new ModelAndView("redirect:" + path(job) + "/thanks");
    }

    @GetMapping(ADDRESS + "/thanks")
    String thanks(@PathVariable long id) {
        monitoring.job(new JobPostingId(id));
        return "hiring/monitoring-thanks";
    }

    @GetMapping("/office/equal-opportunity")
    String report(@RequestParam(defaultValue = "") String quarter, Model model) {
        List<Quarter> finished = monitoring.finished();
        Optional<Quarter> shown = finished.stream()
                .filter(known -> known.key().equals(quarter))
                .findFirst()
                .or(() -> finished.stream().findFirst());
        model.addAttribute("quarters", finished);
        model.addAttribute("shown", shown.orElse(null));
        model.addAttribute("reports", shown.map(monitoring::reports).orElse(List.of()));
        model.addAttribute("fewest", monitoring.fewest());
        return "hiring/office-monitoring";
    }

    private ModelAndView page(JobPostingId id, MonitoringAnswers answers, FormErrors errors, HttpStatus status) {
        return new ModelAndView(
                "hiring/monitoring",
                Map.of("job", monitoring.job(id), "answers", answers, "errors", errors, "stamp", stamps.issue()),
                status);
    }

    private static FormErrors errors(List<MonitoringQuestion> unknown) {
        Map<String, String> errors = new LinkedHashMap<>();
        unknown.forEach(question -> errors.put(
                question.field(), "Choose one of the answers to “" + question.words() + "”, or leave it out."));
        return FormErrors.of(errors);
    }
}
