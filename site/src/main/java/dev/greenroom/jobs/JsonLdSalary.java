package dev.greenroom.jobs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The salary of a JobPosting in JSON-LD, in any of the shapes that are met with. */
final class JsonLdSalary {

    private JsonLdSalary() {}

    static void read(ObjectNode object, RawPosting posting) {
        JsonNode salary = object.path("baseSalary");
        if (salary.isArray()) {
            salary = salary.path(0);
        }
        String currency = text(object.path("salaryCurrency"));
        if (!salary.isObject()) {
            posting.put(JobField.SALARY, text(salary));
            posting.put(JobField.SALARY_CURRENCY, currency);
            return;
        }
        JsonNode value = salary.path("value").isObject() ? salary.path("value") : salary;
        String own = text(salary.path("currency"));
        posting.put(JobField.SALARY_CURRENCY, own.isEmpty() ? currency : own);
        posting.put(
                JobField.SALARY_UNIT,
                text(value.path("unitText").isMissingNode() ? salary.path("unitText") : value.path("unitText")));
        String min = text(value.path("minValue"));
        posting.put(JobField.SALARY_MIN, min.isEmpty() ? text(value.path("value")) : min);
        posting.put(JobField.SALARY_MAX, text(value.path("maxValue")));
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
