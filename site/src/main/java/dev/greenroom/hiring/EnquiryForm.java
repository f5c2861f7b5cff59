package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The form for employers, as it was typed.
 *
 * @param website a trap: people do not see it, and programs fill it in
 * @param stamp says which copy of the form this is and when it was opened
 */
public record EnquiryForm(
        @NotBlank(message = "Say which company or organisation asks.")
        @Size(max = 150, message = "At most 150 characters.")
        @OneLine
        String company,

        @NotBlank(message = "Say whom we should ask for.")
        @Size(max = 100, message = "At most 100 characters.")
        @OneLine
        String name,

        @NotBlank(message = "Give an e-mail address that we can answer to.")
        @Pattern(
                regexp = EmailAddress.SHAPE + "|",
                message = "This does not look like an e-mail address, such as a.osei@firm.example.")
        String email,

        @Pattern(
                regexp = "[+\\d][\\d ()/.-]{3,28}\\d|",
                message = "This does not look like a telephone number. Write digits and spaces, or leave it empty.")
        String phone,

        @NotBlank(message = "Say in a few words whom you are looking for.")
        @Size(max = 300, message = "At most 300 characters.")
        @OneLine
        String roles,

        @Pattern(regexp = "[1-9]\\d{0,2}|", message = "Write a whole number from 1 to 999, or leave it empty.")
        String openings,

        @IsoDay String starting,

        @Size(max = 5000, message = "At most 5000 characters.") @SeveralLines
        String message,

        String website,
        String stamp) {

    /** Reads an absent field as an empty one. */
    public EnquiryForm {
        company = Typed.line(company);
        name = Typed.line(name);
        email = Typed.line(email);
        phone = Typed.line(phone);
        roles = Typed.line(roles);
        openings = Typed.line(openings);
        starting = Typed.line(starting);
        message = Typed.text(message);
        website = Typed.line(website);
        stamp = Typed.line(stamp);
    }

    static EnquiryForm empty() {
        return new EnquiryForm("", "", "", "", "", "", "", "", "", "");
    }

    EnquiryForm withStamp(String fresh) {
        return new EnquiryForm(company, name, email, phone, roles, openings, starting, message, "", fresh);
    }

    boolean isCaught() {
        return !website.isEmpty();
    }

    Enquiry enquiry() {
        return new Enquiry(
                new Enquiry.Sender(company, name, email, phone),
                roles,
                openings.isEmpty() ? 1 : Integer.parseInt(openings),
                starting.isEmpty() ? null : LocalDate.parse(starting),
                message);
    }
}
