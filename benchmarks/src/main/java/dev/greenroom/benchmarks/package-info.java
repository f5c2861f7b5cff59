/** Comparisons with what one would use otherwise, measured side by side in one run. */
@NullMarked
package dev.greenroom.benchmarks;

import org.jspecify.annotations.NullMarked;
