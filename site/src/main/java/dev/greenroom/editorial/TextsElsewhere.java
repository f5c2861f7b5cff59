package dev.greenroom.editorial;

import dev.greenroom.web.StandingWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lends the standing texts to pages of other modules. */
@Component
class TextsElsewhere implements StandingWords.Source {

    private final StandingTexts texts;
    private final RetentionWords retention;

    TextsElsewhere(StandingTexts texts, RetentionWords retention) {
        this.texts = texts;
        this.retention = retention;
    }

    @Override
    public Optional<StandingWords> find(String slug) {
        return texts.find(slug)
                .map(text -> new StandingWords(
                        text.title(), text.summary(), retention.fillIn(text.body()), text.updatedAt()));
    }
}
