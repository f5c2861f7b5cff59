package dev.greenroom.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form, field by field, in words that say what to do. */
public final class FormErrors {

    private final Map<String, String> messages;

    private FormErrors(Map<String, String> messages) {
        this.messages = messages;
    }

    /** Nothing is wrong. */
    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** One field is wrong. */
    public static FormErrors of(String field, String message) {
        return new FormErrors(Map.of(field, message));
    }

    /** These fields are wrong. */
    public static FormErrors of(Map<String, String> messages) {
        return new FormErrors(new LinkedHashMap<>(messages));
    }

    /** What binding and validation found. */
    public static FormErrors of(BindingResult result) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (FieldError error : result.getFieldErrors()) {
            messages.putIfAbsent(error.getField(), plain(error));
        }
        return new FormErrors(messages);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** How a page with the form is answered: a form that comes back as it was sent is no success. */
    public HttpStatus status() {
        return isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** What is wrong with the field, or null. */
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    /** The fields that are wrong. */
    public List<String> fields() {
        return List.copyOf(messages.keySet());
    }

    private static String plain(FieldError error) {
        // The framework's own words for a failed conversion speak of Java types.
        String message = error.getDefaultMessage();
        return error.isBindingFailure() || message == null ? "This cannot be read: check it and send again." : message;
    }
}
