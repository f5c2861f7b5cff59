/** Runs untrusted Python in a box and says what it did, how long it took and how much memory it used. */
@NullMarked
package dev.greenroom.sandbox;

import org.jspecify.annotations.NullMarked;
