/** The home and the navigation of the operator's side; each page lives in the module that it is about. */
@NullMarked
package dev.greenroom.backoffice;

import org.jspecify.annotations.NullMarked;
