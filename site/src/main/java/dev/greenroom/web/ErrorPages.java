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

    private final ErrorTexts texts;

    ErrorPages(ErrorTexts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answer(page(code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value()));
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e) {
        ErrorPage page = page(HttpStatus.NOT_FOUND.value()).withoutMore();
        return answer(page.saying(message(e)).leadingTo(e.wayOn()));
    }

    @ExceptionHandler
    ModelAndView gone(Gone e) {
        ErrorPage page = page(HttpStatus.GONE.value());
        return answer(page.saying(message(e)).leadingTo(e.wayOn()));
    }

    @ExceptionHandler
    ModelAndView badInput(BadInput e) {
        return answer(page(HttpStatus.UNPROCESSABLE_CONTENT.value()).saying(message(e)));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return answer(page(HttpStatus.CONTENT_TOO_LARGE.value()));
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    /** What an editor wrote for the case, or else the words that come with the site. */
    private ErrorPage page(int status) {
        ErrorPage page = ErrorPage.of(status);
        return texts.find(status).map(page::inWordsOf).orElse(page);
    }

    private static ModelAndView answer(ErrorPage page) {
        ModelAndView view = new ModelAndView("web/error");
        view.setStatus(HttpStatus.valueOf(page.status()));
        view.addObject("error", page);
        return view;
    }
}
