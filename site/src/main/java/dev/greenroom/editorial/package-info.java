/** The journal and the firm's standing texts. */
@NullMarked
package dev.greenroom.editorial;

import org.jspecify.annotations.NullMarked;
