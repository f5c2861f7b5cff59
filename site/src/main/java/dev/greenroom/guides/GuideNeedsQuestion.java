package dev.greenroom.guides;

import dev.greenroom.web.BadInput;

/** A guide without a question would be seen by everybody. */
class GuideNeedsQuestion extends BadInput {
    private static final long serialVersionUID = 1;

    GuideNeedsQuestion() {
        super("A guide that everybody sees needs at least one question. Nothing was changed: write one first.");
    }
}
