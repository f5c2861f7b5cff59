package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;
import dev.greenroom.web.CsvText;
import dev.greenroom.web.Downloads;
import dev.greenroom.web.FormErrors;
import dev.greenroom.web.Pagination;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's pages about leads. */
@Controller
class LeadOfficeController {

    private final LeadList list;
    private final LeadDesk desk;

    LeadOfficeController(LeadList list, LeadDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping("/office/leads")
    String list(@ModelAttribute LeadFilter filter, @RequestParam(defaultValue = "1") String page, Model model) {
        Pagination pagination = list.page(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", list.rows(filter, pagination));
        model.addAttribute("pagination", pagination);
        return "hiring/office-leads";
    }

    @GetMapping("/office/leads/export.csv")
    void export(@ModelAttribute LeadFilter filter, HttpServletResponse answer) throws IOException {
        Writer out = Downloads.csv("leads.csv", answer);
        out.write(CsvText.row(LeadColumns.NAMES));
        list.forEach(filter, row -> out.write(CsvText.row(LeadColumns.of(row))));
    }

    @GetMapping("/office/leads/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, new NoteForm(""), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/office/leads/{id}/state")
    String move(@PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        LeadState to = Arrays.stream(LeadState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "There is no such state. Nothing was changed; go back and choose one of those shown."));
        desk.move(new LeadId(id), to);
        return "redirect:/office/leads/" + id;
    }

    @PostMapping("/office/leads/{id}/assignment")
    String assign(@PathVariable UUID id, @RequestParam(defaultValue = "") String colleague) {
        if (colleague.isEmpty()) {
            desk.release(new LeadId(id));
        } else {
            desk.assign(new LeadId(id), colleague);
        }
        return "redirect:/office/leads/" + id;
    }

    @PostMapping("/office/leads/{id}/notes")
    ModelAndView note(@PathVariable UUID id, @Valid @ModelAttribute NoteForm note, BindingResult result) {
        if (result.hasErrors()) {
            return page(id, note, FormErrors.of(result), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.note(new LeadId(id), note.note());
        return new ModelAndView("redirect:/office/leads/" + id);
    }

    private ModelAndView page(UUID id, NoteForm note, FormErrors errors, HttpStatus status) {
        return new ModelAndView(
                "hiring/office-lead", Map.of("view", list.show(new LeadId(id), note), "errors", errors), status);
    }
}
