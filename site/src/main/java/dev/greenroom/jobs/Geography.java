package dev.greenroom.jobs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and codes of countries, and of the states whose law matters here. */
final class Geography {

    private static final Map<String, String> STATES = codes("""
            AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|\
            DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|\
            KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|\
            MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|\
            NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|\
            PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|\
            VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico""");

    private static final Map<String, String> PROVINCES = codes("""
            AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|\
            NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon""");

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("america", "US"),
            Map.entry("uk", "GB"),
            Map.entry("u.k.", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("deutschland", "DE"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("south korea", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("turkey", "TR"),
            Map.entry("russia", "RU"),
            Map.entry("uae", "AE"));

    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRIES = countries();

    private Geography() {}

    /** The ISO code of a country given by its name or code, in any case. */
    static Optional<String> countryCode(String nameOrCode) {
        String text = nameOrCode.strip();
        String upper = text.toUpperCase(Locale.ROOT);
        if (COUNTRY_CODES.contains(upper)) {
            return Optional.of(upper);
        }
        return Optional.ofNullable(COUNTRIES.get(text.toLowerCase(Locale.ROOT)));
    }

    static String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The country's name or, where a state or a province has the same, its three letters. */
    static String unmistakableName(String code) {
        String name = countryName(code);
        return stateCode(name).isPresent() || provinceCode(name).isPresent()
                ? Locale.of("", code).getISO3Country()
                : name;
    }

    /** The two letters of a state of the United States given by its name or code. */
    static Optional<String> stateCode(String nameOrCode) {
        return code(STATES, nameOrCode);
    }

    /** The two letters of a province of Canada given by its name or code. */
    static Optional<String> provinceCode(String nameOrCode) {
        return code(PROVINCES, nameOrCode);
    }

    private static Optional<String> code(Map<String, String> codes, String nameOrCode) {
        return Optional.ofNullable(codes.get(nameOrCode.strip().toLowerCase(Locale.ROOT)));
    }

    /** By code and by name, both in small letters. */
    private static Map<String, String> codes(String entries) {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(entries.split("\\|")).forEach(entry -> {
            String code = entry.substring(0, 2);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(entry.substring(3).strip().toLowerCase(Locale.ROOT), code);
        });
        return Map.copyOf(codes);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>(OTHER_NAMES);
        COUNTRY_CODES.forEach(code -> {
            names.put(countryName(code).toLowerCase(Locale.ROOT), code);
            names.put(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
        });
        return Map.copyOf(names);
    }
}
