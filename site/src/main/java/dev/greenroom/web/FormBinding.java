package dev.greenroom.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form is what its record names: whatever else is sent, such as a field in brackets, is left aside. */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void takeNothingButTheForm(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
