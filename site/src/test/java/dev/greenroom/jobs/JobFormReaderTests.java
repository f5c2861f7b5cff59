package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

class JobFormReaderTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/jobs/form-cases.csv", numLinesToSkip = 1)
    void saysWhatIsWrongWithAField(String field, String typed, String message) {
        JobFormReader reader = new JobFormReader(with(field, typed.replace("\\n", "\n")), List.of());
        reader.read();

        assertThat(reader.errors()).containsKey(errorField(message));
        assertThat(reader.errors().toString())
                .contains(message.substring(message.indexOf(':') + 1).strip());
    }

    @Test
    void readsBackWhatItWrote() {
        JobFormReader reader = new JobFormReader(JobForm.of(Jobs.harbourMaster()), List.of());

        assertThat(reader.read()).isEqualTo(Jobs.harbourMaster());
        assertThat(reader.errors()).isEmpty();
    }

    @Test
    void readsEveryPlaceBackThatItWrote() {
        assertThat(Jobs.places()).allSatisfy(place -> {
            Workplace workplace = new Workplace(WorkMode.HYBRID, List.of(place), List.of());
            assertThat(readBack(workplace)).isEqualTo(workplace);
        });
        Workplace everywhere = new Workplace(WorkMode.REMOTE, List.of(), List.of(Locale.getISOCountries()));
        assertThat(readBack(everywhere)).isEqualTo(everywhere);
    }

    private static Workplace readBack(Workplace workplace) {
        JobForm form = JobForm.of(Jobs.harbourMaster().withWorkplace(workplace));
        return new JobFormReader(form, List.of()).read().workplace();
    }

    @Test
    void keepsTheIdOfAQuestionWhoseWordsStay() {
        List<JobQuestion> before =
                List.of(new JobQuestion("first", "May you work in the port?", JobQuestion.Kind.TEXT, false));
        List<JobQuestion> after =
                QuestionLines.read("Can you swim? [yes or no] [required]\nMay you work in the port?", before);

        assertThat(after).extracting(JobQuestion::kind).containsExactly(JobQuestion.Kind.YES_NO, JobQuestion.Kind.TEXT);
        assertThat(after.getFirst().required()).isTrue();
        assertThat(after.getLast().id()).isEqualTo("first");
        assertThat(QuestionLines.read(QuestionLines.write(after), after)).isEqualTo(after);
    }

    private static String errorField(String message) {
        return message.substring(0, message.indexOf(':'));
    }

    /** The form of a good posting with one field typed differently; a length in braces stands for that many letters. */
    private static JobForm with(String field, String typed) {
        Map<String, Object> form = new HashMap<>(JsonMapper.shared()
                .convertValue(
                        JobForm.of(Jobs.harbourMaster()),
                        new tools.jackson.core.type.TypeReference<Map<String, Object>>() {}));
        form.put(field, typed.matches("\\{\\d+}") ? "x".repeat(Integer.parseInt(typed.replaceAll("\\D", ""))) : typed);
        return JsonMapper.shared().convertValue(form, JobForm.class);
    }
}
