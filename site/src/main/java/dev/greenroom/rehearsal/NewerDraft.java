package dev.greenroom.rehearsal;

/**
 * What another page has saved since this one was made.
 *
 * @param savedAt in milliseconds since 1970
 */
record NewerDraft(String text, long savedAt) {

    static NewerDraft of(Draft draft) {
        return new NewerDraft(draft.text(), draft.savedAt().toEpochMilli());
    }
}
