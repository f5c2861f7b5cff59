/** Rehearsing a guide: questions asked and answered, graded point by point, and a report at the end. */
@NullMarked
package dev.greenroom.rehearsal;

import org.jspecify.annotations.NullMarked;
