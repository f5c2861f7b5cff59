/** Who is there: anonymous candidates, operators, and what each may do. */
@NullMarked
package dev.greenroom.accounts;

import org.jspecify.annotations.NullMarked;
