package dev.greenroom.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns every failure into a page that says what happened, what was kept and what to do. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(ErrorPage.of(code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value()));
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e) {
        return page(ErrorPage.of(HttpStatus.NOT_FOUND, message(e)));
    }

    @ExceptionHandler
    ModelAndView gone(Gone e) {
        return page(ErrorPage.of(HttpStatus.GONE, message(e)));
    }

    @ExceptionHandler
    ModelAndView badInput(BadInput e) {
        return page(ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT, message(e)));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE.value()));
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    private static ModelAndView page(ErrorPage page) {
        ModelAndView view = new ModelAndView("web/error");
        view.setStatus(HttpStatus.valueOf(page.status()));
        view.addObject("error", page);
        return view;
    }
}
