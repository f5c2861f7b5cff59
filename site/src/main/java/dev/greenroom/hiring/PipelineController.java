package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.Pagination;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where recruiters see who has applied for what, and how far that has come. */
@Controller
class PipelineController {

    static final String ADDRESS = "/office/applications";

    private static final int PAGE = 100;

    private final Pipeline pipeline;
    private final OpenJobs jobs;
    private final Departures departures;

    PipelineController(Pipeline pipeline, OpenJobs jobs, Departures departures) {
        this.pipeline = pipeline;
        this.jobs = jobs;
        this.departures = departures;
    }

    @GetMapping(ADDRESS)
    ModelAndView jobs(@ModelAttribute ApplicationFilter filter, @RequestParam(defaultValue = "1") String page) {
        if (!filter.q().isEmpty()) {
            return found(filter, page);
        }
        List<JobApplications> list = pipeline.counts().entrySet().stream()
                .map(job -> new JobApplications(jobs.find(job.getKey().value()), job.getValue()))
                .toList();
        return new ModelAndView("hiring/office-applications", Map.of("jobs", list));
    }

    private ModelAndView found(ApplicationFilter filter, String page) {
        Pagination pagination = Pagination.of(ADDRESS, filter.parameters(), page, PAGE, pipeline.count(null, filter));
        List<Application> applications = pipeline.find(null, filter, pagination);
        Map<Long, String> titles = applications.stream()
                .map(application -> application.posting().value())
                .distinct()
                .collect(java.util.stream.Collectors.toMap(
                        id -> id, id -> jobs.find(id).title()));
        return new ModelAndView(
                "hiring/office-found",
                Map.of("filter", filter, "applications", applications, "titles", titles, "pagination", pagination));
    }

    @GetMapping("/office/applications/jobs/{id:\\d{1,18}}")
    ModelAndView job(
            @PathVariable long id,
            @ModelAttribute ApplicationFilter filter,
            @RequestParam(defaultValue = "1") String page) {
        JobPosting posting = jobs.find(id);
        Pagination pagination = Pagination.of(
                PipelineView.path(id), filter.parameters(), page, PAGE, pipeline.count(posting.id(), filter));
        PipelineView view = new PipelineView(
                posting,
                filter,
                pipeline.counts(posting.id()),
                pipeline.find(posting.id(), filter, pagination),
                pagination,
                departures.takenBackFrom(posting.id()));
        return new ModelAndView("hiring/office-pipeline", Map.of("view", view));
    }
}
