/** Python labs: slow, leaking or fragile code to mend, judged in a sandbox. */
@NullMarked
package dev.greenroom.labs;

import org.jspecify.annotations.NullMarked;
