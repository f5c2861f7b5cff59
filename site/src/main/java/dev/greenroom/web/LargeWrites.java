package dev.greenroom.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Hands a whole page to the kernel at once, not in pieces of 8 kB. */
@Component
class LargeWrites implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int BYTES = 64 << 10;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
    }
}
