package dev.greenroom.cli;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.accounts.FirstOperator;
import dev.greenroom.web.SiteAddress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the site and says where it is. */
@Command(name = "serve", description = "Start the site.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** Not an exit status: the site is up and the process stays. */
    static final int RUNNING = -1;

    @Option(names = "--port", description = "The port to listen on (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Option(
            names = "--host",
            description = "The address to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "localhost")
    private String host = "localhost";

    @Option(
            names = "--data",
            description = "The folder to keep everything in (default: ${DEFAULT-VALUE}).",
            defaultValue = "data")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            description = "A PostgreSQL 18 to use instead of the embedded one, as a JDBC address.")
    private @Nullable String databaseUrl;

    @Option(names = "--site-url", description = "The public address, where it differs (for feeds and canonical links).")
    private @Nullable String siteUrl;

    @Option(
            names = "--exit-when-ready",
            hidden = true,
            description = "Stops again once the site is up: the launcher's rehearsal for a quicker start.")
    private boolean exitWhenReady;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            SpringApplication application = new SpringApplication(GreenroomApplication.class);
            application.setDefaultProperties(settings());
            application.setLogStartupInfo(false);
            ConfigurableApplicationContext site = application.run();
            if (exitWhenReady) {
                site.close();
                return CommandLine.ExitCode.OK;
            }
            StopSignals.closeFirst(site::close);
            ready(site.getBean(FirstOperator.class));
        } catch (RuntimeException e) {
            return failed(e);
        }
        return RUNNING;
    }

    private void ready(FirstOperator firstOperator) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Greenroom is ready on http://localhost:%d (data in %s; stop with Ctrl-C)%n",
                port, data.toAbsolutePath().normalize());
        firstOperator
                .link()
                .ifPresent(link ->
                        out.printf("To run the back office, make the first operator here (works once): %s%n", link));
        out.flush();
    }

    private int failed(RuntimeException e) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        String message = cause instanceof PortInUseException || cause instanceof java.net.BindException
                ? "Port " + port + " is taken: choose another with --port"
                : PlainErrors.message(e);
        spec.commandLine().getErr().println("greenroom: " + message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", port);
        settings.put("server.address", host);
        settings.put("greenroom.data", data.toString());
        settings.put("greenroom.site.url", publicAddress());
        if (databaseUrl != null) {
            settings.put("greenroom.database-url", databaseUrl);
        }
        return settings;
    }

    private String publicAddress() {
        return siteUrl == null ? "http://localhost:" + port : new SiteAddress("Greenroom", siteUrl).url();
    }
}
