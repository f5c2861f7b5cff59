package dev.greenroom.guides;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The preview of an import as JSON, for scripts. */
final class PreviewJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PreviewJson() {}

    static String of(ImportedGuide imported) {
        Guide guide = imported.guide();
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("title", guide.title());
        preview.put("overview", overview(guide.overview()));
        preview.put(
                "questions",
                guide.questions().stream().map(PreviewJson::question).toList());
        preview.put(
                "repairs", imported.repairs().stream().map(LineNote::sentence).toList());
        preview.put(
                "notUnderstood",
                imported.notUnderstood().stream().map(LineNote::sentence).toList());
        return MAPPER.writeValueAsString(preview);
    }

    private static Map<String, Object> overview(Overview overview) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("certifications", overview.certifications());
        json.put("education", overview.education());
        json.put("qualifications", overview.qualifications());
        return json;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", question.type().key());
        json.put("prompt", question.prompt());
        json.put(
                "answer",
                question.answer().stream()
                        .map(group -> ordered("label", group.label(), "points", texts(group.points())))
                        .toList());
        json.put(
                "followUps",
                question.followUps().stream()
                        .map(followUp -> ordered("prompt", followUp.prompt(), "response", texts(followUp.response())))
                        .toList());
        return json;
    }

    private static Map<String, Object> ordered(String first, String text, String second, List<String> texts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, text);
        json.put(second, texts);
        return json;
    }

    private static List<String> texts(List<Point> points) {
        return points.stream().map(Point::text).toList();
    }
}
