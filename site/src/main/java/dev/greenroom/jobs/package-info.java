/** The job board: postings, what the law and search engines ask of them, search, feeds and import. */
@NullMarked
package dev.greenroom.jobs;

import org.jspecify.annotations.NullMarked;
