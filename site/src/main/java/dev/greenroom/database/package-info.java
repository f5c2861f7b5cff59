/** PostgreSQL: embedded by default, external by URL. */
@NullMarked
package dev.greenroom.database;

import org.jspecify.annotations.NullMarked;
