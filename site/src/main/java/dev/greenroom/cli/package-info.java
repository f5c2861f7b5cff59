/** The commands behind the launcher. */
@NullMarked
package dev.greenroom.cli;

import org.jspecify.annotations.NullMarked;
