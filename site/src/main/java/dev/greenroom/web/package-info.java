/** Layout, page metadata, pagination and error pages; knows no feature. */
@NullMarked
package dev.greenroom.web;

import org.jspecify.annotations.NullMarked;
