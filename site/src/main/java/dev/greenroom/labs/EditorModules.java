package dev.greenroom.labs;

import dev.greenroom.web.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the modules of the code editor as they lie in their packages, except that an import by name becomes one by
 * address: browsers know no names without an import map, and the content policy allows no inline script to hold one.
 */
@Controller
class EditorModules {

    private static final Pattern IMPORT = Pattern.compile("(\\bfrom\\s*|\\bimport\\s*)(['\"])([@\\w][@\\w/-]*)\\2");
    private static final Duration KEPT = Duration.ofDays(1);

    /** The file of each module, by the name under which the others import it. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("@codemirror/commands", "codemirror__commands/6.8.1/dist/index.js"),
            Map.entry("@codemirror/language", "codemirror__language/6.11.0/dist/index.js"),
            Map.entry("@codemirror/legacy-modes/mode/python", "codemirror__legacy-modes/6.5.1/mode/python.js"),
            Map.entry("@codemirror/state", "codemirror__state/6.5.2/dist/index.js"),
            Map.entry("@codemirror/view", "codemirror__view/6.36.4/dist/index.js"),
            Map.entry("@lezer/common", "lezer__common/1.2.3/dist/index.js"),
            Map.entry("@lezer/highlight", "lezer__highlight/1.2.1/dist/index.js"),
            Map.entry("@marijn/find-cluster-break", "marijn__find-cluster-break/1.0.2/src/index.js"),
            Map.entry("crelt", "crelt/1.0.6/index.js"),
            Map.entry("style-mod", "style-mod/4.1.2/src/style-mod.js"),
            Map.entry("w3c-keyname", "w3c-keyname/2.2.8/index.js"));

    @GetMapping("/js/editor/{name}.js")
    ResponseEntity<String> module(@PathVariable String name) throws IOException {
        String file = FILES.entrySet().stream()
                .filter(entry -> address(entry.getKey()).equals("/js/editor/" + name + ".js"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new NotFound("The editor has no such module."));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(withAddresses(read(file)));
    }

    static String withAddresses(String source) {
        return IMPORT.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(
                        FILES.containsKey(found.group(3))
                                ? found.group(1) + found.group(2) + address(found.group(3)) + found.group(2)
                                : found.group()));
    }

    private static String address(String module) {
        return "/js/editor/" + module.replace("@", "").replace('/', '-') + ".js";
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("META-INF/resources/webjars/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
