package dev.greenroom.database;

import java.nio.file.Path;

/**
 * The embedded database server has ended while the site was running.
 *
 * @param log the file that says why
 */
public record DatabaseServerEnded(Path log) {}
