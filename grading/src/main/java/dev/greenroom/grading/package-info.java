/** Grades a free-text answer against a rubric, point by point, with the evidence quoted. */
@NullMarked
package dev.greenroom.grading;

import org.jspecify.annotations.NullMarked;
