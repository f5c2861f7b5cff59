package dev.greenroom.guides;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Views of the guides that were looked at last, so that their Markdown is rendered once for each version. */
@Component
class GuideViews {
    private static final int MOST = 200;

    private final Map<GuideId, GuideView> views = new LinkedHashMap<>();

    synchronized GuideView of(StoredGuide stored) {
        GuideView known = views.get(stored.id());
        if (known != null && known.stored().equals(stored)) {
            return known;
        }
        if (views.size() >= MOST) {
            views.clear();
        }
        GuideView view = GuideView.of(stored);
        views.put(stored.id(), view);
        return view;
    }
}
