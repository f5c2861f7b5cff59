package dev.greenroom.guides;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a guide is written.
 *
 * @param guide the guide, or null for one that is not saved yet
 * @param preview what is understood of what was typed
 * @param problem why nothing was saved, or empty
 * @param othersChanges where to see what somebody else saved meanwhile, or null where nobody did
 */
public record GuideEditView(
        @Nullable OfficeGuide guide,
        GuideForm form,
        PreviewView preview,
        String problem,
        @Nullable String othersChanges) {
    static GuideEditView unwritten(String markdown, String problem) {
        return new GuideEditView(null, GuideForm.of(markdown, 0), preview(markdown), problem, null);
    }

    static GuideEditView typed(OfficeGuide guide, GuideForm form, String problem) {
        return new GuideEditView(guide, form, preview(form.markdown()), problem, null);
    }

    /** The page after somebody else was faster: the next save replaces what they saved. */
    static GuideEditView overtaken(OfficeGuide guide, GuideForm form, ChangedMeanwhile why) {
        int read = form.versionRead();
        String link = guide.editPath() + "/versions/" + guide.version() + (read > 0 ? "?against=" + read : "");
        return new GuideEditView(
                guide,
                GuideForm.of(form.markdown(), guide.version()),
                preview(form.markdown()),
                String.valueOf(why.getMessage()),
                link);
    }

    private static PreviewView preview(String markdown) {
        return PreviewView.of(TypedGuide.read(markdown.length() > GuideImport.LARGEST ? "" : markdown));
    }

    ModelAndView page() {
        ModelAndView page = new ModelAndView("guides/office-guide", "view", this);
        if (!problem.isEmpty()) {
            page.setStatus(othersChanges == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        }
        return page;
    }

    public String title() {
        return guide == null ? "New guide" : guide.title();
    }

    /** Returns the address that takes the form. */
    public String action() {
        return guide == null ? "/office/guides" : guide.editPath();
    }

    public String previewAction() {
        return guide == null ? "/office/guides/new" : guide.editPath() + "/preview";
    }
}
