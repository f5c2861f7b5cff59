package dev.greenroom.hiring;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form goes back to whoever sent it, with what is wrong by field. */
class FormReturned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> errors;

    FormReturned(Map<String, String> errors) {
        super("The form is not right yet");
        this.errors = new LinkedHashMap<>(errors);
    }

    Map<String, String> errors() {
        return errors;
    }
}
