/** E-mail: stored first, sent by SMTP where a server is set up, otherwise kept for the operator to read. */
@NullMarked
package dev.greenroom.mail;

import org.jspecify.annotations.NullMarked;
