@NullMarked
package dev.greenroom.sandbox;

import org.jspecify.annotations.NullMarked;
