package dev.greenroom.jobs;

import dev.greenroom.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows search engines that whoever sends them the site's addresses with this key has the site in hand. */
@Controller
class IndexNowController {

    private final IndexNowSettings settings;

    IndexNowController(IndexNowSettings settings) {
        this.settings = settings;
    }

    @GetMapping(path = "/jobs/{key}.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String key(@PathVariable String key) {
        if (!settings.isOn() || !key.equals(settings.indexNowKey())) {
            throw new NotFound("There is no such file here. The list of jobs shows what is open now.");
        }
        return key;
    }
}
