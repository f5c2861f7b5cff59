package dev.greenroom.jobs;

import java.util.List;
import java.util.function.Function;

/** In which fields two versions of a posting differ, by the names that the office's form gives them. */
final class FieldChanges {

    private static final List<Field> FIELDS = List.of(
            new Field("title", JobForm::title),
            new Field("employer", JobForm::employer),
            new Field("confidential", JobForm::confidential),
            new Field("where the work is done", JobForm::mode),
            new Field("places", JobForm::places),
            new Field("remote work is open to", JobForm::openTo),
            new Field("employment", JobForm::types),
            new Field("team", JobForm::team),
            new Field("pay", FieldChanges::pay),
            new Field("exemption from naming the pay", JobForm::payExemption),
            new Field("date posted", JobForm::datePosted),
            new Field("open until", JobForm::validThrough),
            new Field("reference", JobForm::reference),
            new Field("description", JobForm::description),
            new Field("guide", JobForm::guide),
            new Field("questions", JobForm::questions),
            new Field("authorised by", JobForm::authorisation));

    private record Field(String name, Function<JobForm, Object> value) {

        boolean differs(JobForm before, JobForm after) {
            return !value.apply(before).equals(value.apply(after));
        }
    }

    private FieldChanges() {}

    private static List<String> pay(JobForm form) {
        return List.of(form.salaryMin(), form.salaryMax(), form.currency(), form.unit(), form.salaryText());
    }

    static List<String> between(JobDetails before, JobDetails after) {
        JobForm old = JobForm.of(before);
        JobForm now = JobForm.of(after);
        return FIELDS.stream()
                .filter(field -> field.differs(old, now))
                .map(Field::name)
                .toList();
    }
}
