package dev.greenroom.accounts;

import dev.greenroom.web.ErrorPage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a request whose candidate was deleted while it was under way. */
@ControllerAdvice
class DeletedMeanwhile {

    /** How the foreign keys to the candidates end in every module. */
    private static final String KEY = "_candidate_is_known";

    private static final ErrorPage PAGE = new ErrorPage(
            HttpStatus.GONE.value(),
            "Deleted meanwhile",
            "Everything kept about you was deleted while you sent this; nothing of it was kept either.");

    @ExceptionHandler
    ModelAndView explain(DataIntegrityViolationException e) {
        if (!String.valueOf(e.getMostSpecificCause().getMessage()).contains(KEY)) {
            throw e;
        }
        ModelAndView view = new ModelAndView("web/error");
        view.setStatus(HttpStatus.GONE);
        view.addObject("error", PAGE);
        return view;
    }
}
