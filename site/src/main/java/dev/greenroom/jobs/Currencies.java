package dev.greenroom.jobs;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Currencies by their codes and signs. */
final class Currencies {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{3}(?![A-Z])");
    private static final Map<String, String> SIGNS = signs();
    private static final Map<String, String> DOLLARS =
            Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");
    private static final Map<String, String> KRONER = Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK");

    private Currencies() {}

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** The currency that a text names by code or sign, or an empty text; the country decides whose dollar it is. */
    static String in(String text, String country) {
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            if (CODES.contains(codes.group())) {
                return codes.group();
            }
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> shared(text, country));
    }

    private static String shared(String text, String country) {
        if (text.contains("$")) {
            return DOLLARS.getOrDefault(country, "USD");
        }
        return text.matches("(?s).*\\bkr\\b.*") ? KRONER.getOrDefault(country, "") : "";
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("US$", "USD");
        signs.put("CA$", "CAD");
        signs.put("C$", "CAD");
        signs.put("AU$", "AUD");
        signs.put("A$", "AUD");
        signs.put("NZ$", "NZD");
        signs.put("HK$", "HKD");
        signs.put("S$", "SGD");
        signs.put("R$", "BRL");
        signs.put("£", "GBP");
        signs.put("€", "EUR");
        signs.put("₹", "INR");
        signs.put("¥", "JPY");
        signs.put("zł", "PLN");
        signs.put("Fr.", "CHF");
        return signs;
    }
}
