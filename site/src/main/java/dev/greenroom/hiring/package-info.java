/** How employers, jobs and people come together: leads, applications, interview kits and scorecards. */
@NullMarked
package dev.greenroom.hiring;

import org.jspecify.annotations.NullMarked;
