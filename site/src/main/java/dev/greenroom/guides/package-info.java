/** Guides: what they hold, how they are read, imported and exported, where they are kept and shown. */
@NullMarked
package dev.greenroom.guides;

import org.jspecify.annotations.NullMarked;
