package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.RouteRules.Visitors;
import dev.greenroom.testing.SiteTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is reached by those whom the table names, and by nobody else. */
@SiteTest
class RouteRulesTests {

    /** Routes that filters answer, which no controller lists. */
    private static final List<String> OF_FILTERS = List.of(
            "POST /sign-in",
            "POST /sign-out",
            "POST /webauthn/authenticate/options",
            "POST /login/webauthn",
            "POST /webauthn/register/options",
            "POST /webauthn/register");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::([^{}]*(?:\\{[^}]*}[^{}]*)*))?}");

    private final RouteRules rules = RouteRules.read();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private WebInvocationPrivilegeEvaluator gate;

    @Autowired
    private Members members;

    @Test
    void nameEveryRoute() {
        List<String> missing = routes().stream()
                .filter(route -> !rules.audiences().containsKey(route))
                .map(route -> route + "   " + nearest(reachableBy(route)))
                .toList();

        assertThat(missing)
                .as(
                        "routes without a line in src/test/resources%s; add these lines if those are the right people,"
                                + " otherwise mend SecurityRules first",
                        RouteRules.FILE)
                .isEmpty();
    }

    @Test
    void nameNoRouteThatIsGone() {
        assertThat(rules.audiences().keySet())
                .as("lines of src/test/resources%s; remove those that no controller answers any more", RouteRules.FILE)
                .isSubsetOf(routes());
    }

    @Test
    void letInWhomTheyNameAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            if (rules.audiences().containsKey(route)) {
                Set<Visitors> named = rules.of(route);
                Set<Visitors> reaching = reachableBy(route);
                if (!named.equals(reaching)) {
                    wrong.add(route + " is meant for " + named + " and reached by " + reaching);
                }
            }
        }

        assertThat(wrong)
                .as("routes that SecurityRules opens to others than src/test/resources%s says", RouteRules.FILE)
                .isEmpty();
    }

    @Test
    void refuseAnAddressThatIsInNoRule() {
        assertThat(reachableBy("GET /no-such-part/of-the-site")).isEmpty();
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>(OF_FILTERS);
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(RouteRulesTests::routes)
                .forEach(routes::add);
        return routes;
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    private Set<Visitors> reachableBy(String route) {
        String[] parts = route.split(" ");
        String method = parts[0].equals("ANY") ? "GET" : parts[0];
        String address = VARIABLE.matcher(parts[1]).replaceAll(found -> example(found.group(1)));
        return EnumSet.allOf(Visitors.class).stream()
                .filter(who -> gate.isAllowed("", address, method, authentication(who)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Visitors.class)));
    }

    /** A value for a path's variable: 1 where any will do, otherwise the first alternative of its pattern. */
    private static String example(@Nullable String pattern) {
        return pattern == null || "1".matches(pattern) ? "1" : pattern.replaceFirst("\\|.*", "");
    }

    private Authentication authentication(Visitors who) {
        if (who == Visitors.ANONYMOUS) {
            return new AnonymousAuthenticationToken(
                    "test", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
        SignedIn member = new SignedIn(members.with(Role.valueOf(who.name())));
        return UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
    }

    private static String nearest(Set<Visitors> reaching) {
        if (reaching.contains(Visitors.ANONYMOUS)) {
            return "everybody";
        }
        if (reaching.contains(Visitors.EDITOR)) {
            return reaching.contains(Visitors.RECRUITER) ? "member" : "editor";
        }
        return reaching.contains(Visitors.RECRUITER) ? "recruiter" : "operator";
    }
}
