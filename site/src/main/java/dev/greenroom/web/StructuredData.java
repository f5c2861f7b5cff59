package dev.greenroom.web;

/** JSON-LD on its way into a page. */
public final class StructuredData {

    private StructuredData() {}

    /** The same JSON, unable to end the script element that it stands in. */
    public static String forScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
