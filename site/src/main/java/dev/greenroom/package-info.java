/** Greenroom, the site: one flat package per feature. */
@NullMarked
package dev.greenroom;

import org.jspecify.annotations.NullMarked;
