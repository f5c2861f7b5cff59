/** What tests of the site stand on: the real server, the real database, the real browser. */
@NullMarked
package dev.greenroom.testing;

import org.jspecify.annotations.NullMarked;
