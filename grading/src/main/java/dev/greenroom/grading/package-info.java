/**
 * Grades a spoken or written interview answer against a rubric, point by point, with the words of the answer as
 * evidence. Start at {@link dev.greenroom.grading.Grader}.
 */
@NullMarked
package dev.greenroom.grading;

import org.jspecify.annotations.NullMarked;
