package dev.greenroom.hiring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What interview kits begin with.
 *
 * @param attributes what the firm rates in every interview, besides the answers to the questions
 */
@ConfigurationProperties("greenroom.kit")
record KitSettings(
        @DefaultValue({"Explains things clearly", "Works well with others", "Learns from what went wrong"})
        List<String> attributes) {}
