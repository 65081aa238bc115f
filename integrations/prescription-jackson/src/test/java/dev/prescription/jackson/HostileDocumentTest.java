package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.document.StoredFormException;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are none: each is refused with its place and the rule it breaks, and nothing is built. */
class HostileDocumentTest {

    private static final String SET = "{\"reps\":5,\"load\":\"100 kg\"}";

    private static String log(String set) {
        return """
                {"format":"prescription/log","version":1,"entries":[
                  {"session":{"id":"s-1","sequence":1,"session":"w1.s1","date":"2026-11-23",
                    "exercises":[{"exercise":"back-squat","sets":[%s]}]}}]}""".replace("%s", set);
    }

    @Test
    void the_document_that_the_others_are_made_of_is_sound() {
        assertThat(Json.MAPPER.readValue(log(SET), LogDocument.class).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'reps':301}                                | out-of-range    | must be 0 to 300",
                "{'reps':2147483648}                         | malformed-json  | ",
                "{'reps':5.5}                                | wrong-type      | must be a whole number",
                "{'reps':'5'}                                | wrong-type      | must be a whole number",
                "{'reps':null}                               | wrong-type      | must be a whole number",
                "{'reps':[5]}                                | wrong-type      | must be a whole number",
                "{'reps':5,'reps':6}                         | duplicate-field | must be stated once",
                "{'reps':5,'load':'100 stone'}               | malformed       | ",
                "{'reps':5,'load':100}                       | wrong-type      | must be a text",
                "{'reps':5,'load':'99999999 kg'}             | out-of-range    | must be 0 to 2000 kg",
                "{'reps':5,'velocity':1e400}                 | not-finite      | must be a finite number",
                "{'reps':5,'velocity':true}                  | wrong-type      | must be a number",
                "{'reps':5,'failed':1}                       | wrong-type      | must be true or false",
                "{'reps':5,'rir':'RIR 2','failed':true}      | contradictory   | must be 0 where a repetition failed",
                "{'reps':5,'tempo':'3-1-X-0'}                | unknown-field   | ",
                "{'load':'100 kg'}                           | missing         | must be stated",
                "[]                                          | wrong-type      | must be an object",
                "{}                                          | missing         | must be stated"
            })
    void a_set_that_is_none_is_refused_where_it_stands(String set, String code, String rule) {
        StoredFormException refused = Json.refused(log(set.replace('\'', '"')), LogDocument.class);

        assertThat(refused.path()).startsWith("/entries/0/session/exercises/0/sets/0");
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.getMessage()).startsWith(refused.path() + ": ");
        if (rule != null) {
            assertThat(refused.rule()).startsWith(rule);
        }
    }

    @Test
    void what_was_refused_is_not_lost() {
        StoredFormException refused = Json.refused(log("{\"reps\":301}"), LogDocument.class);

        assertThat(refused.path()).isEqualTo("/entries/0/session/exercises/0/sets/0");
        assertThat(refused.parameter()).isEqualTo("reps");
        assertThat(refused.value()).isEqualTo("301");
        assertThat(refused).hasCauseInstanceOf(InvalidValueException.class);
        assertThat(Json.refused(log("{\"reps\":5,\"rir\":\"RIR x\"}"), LogDocument.class)
                        .path())
                .isEqualTo("/entries/0/session/exercises/0/sets/0/rir");
    }

    @Test
    void a_log_cut_off_anywhere_is_refused() {
        String whole = log(SET);
        for (int end = 1; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> Json.MAPPER.readValue(cut, LogDocument.class))
                    .as(cut)
                    .isInstanceOf(StoredFormException.class);
        }
        assertThatThrownBy(() -> Json.MAPPER.readValue("", LogDocument.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void depth_and_length_are_held() {
        String deep = "[".repeat(100_000);
        assertThat(Json.refused(log("{\"reps\":" + deep), LogDocument.class).code())
                .isEqualTo("wrong-type");
        StoredFormException early = Json.refused("{\"entries\":" + deep, LogDocument.class);
        assertThat(early.code()).isEqualTo("malformed-json");
        assertThat(early.path()).startsWith("/entries");
        assertThat(Json.refused(log("{\"reps\":" + "9".repeat(5_000) + "}"), LogDocument.class)
                        .code())
                .isEqualTo("malformed-json");
        String decision = """
                {"Decision.REPS_FIRST":{"next":"100 kg","cap":"1e999999999","reps":5}}""";
        assertThat(Json.refused(decision, dev.prescription.message.Message.class)
                        .code())
                .isEqualTo("malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format':'prescription/log','version':2,'entries':[],'colour':1} | newer-version   | /version",
                "{'colour':1,'format':'prescription/log','version':2}              | newer-version   | /version",
                "{'format':'prescription/log','version':0}                         | out-of-range    | /version",
                "{'format':'prescription/athlete','version':1}                     | other-format    | /format",
                "{'format':'prescription/log','version':1,'colour':1}              | unknown-field   | /colour",
                "{'colour':1,'format':'prescription/log','version':1}              | unknown-field   | /colour",
                "{'entries':[{'walk':{}}],'format':'prescription/log','version':1} | unknown-field   | /entries/0/walk",
                "{'format':'prescription/log','entries':[]}                        | missing         | ''",
                "{'format':'prescription/log','version':1,'version':1}             | duplicate-field | /version",
                "{'entries':[],'entries':[],'format':'prescription/log','version':1} | duplicate-field | /entries",
                "[]                                                                | wrong-type      | ''"
            })
    void a_document_of_another_kind_or_time_is_refused(String json, String code, String path) {
        StoredFormException refused = Json.refused(json.replace('\'', '"'), LogDocument.class);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.path()).isEqualTo(path);
    }

    @Test
    void fields_may_stand_in_any_order() {
        String json = """
                {"entries":[{"cleared":{"author":"Kim","exercise":"deadlift","date":"2026-11-23","sequence":3,"id":"p"}}],
                 "version":1,"format":"prescription/log"}""";
        assertThat(Json.MAPPER.readValue(json, LogDocument.class).entries()).hasSize(1);
    }

    @Test
    void the_mappers_own_leniency_changes_nothing() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
        assertThatThrownBy(() -> lenient.readValue("{\"reps\":5,\"tempo\":1}", SetLog.class))
                .isInstanceOf(StoredFormException.class);
    }

    @Test
    void an_athlete_is_held_to_what_an_athlete_may_be() {
        String twice = """
                {"format":"prescription/athlete","version":1,"id":"a","unit":"kg","maxima":[
                 {"exercise":"back-squat","max":{"tested":{"load":"100 kg","gear":"raw"}}},
                 {"exercise":"back-squat","max":{"tested":{"load":"110 kg","gear":"raw"}}}]}""";
        assertThat(Json.refused(twice, Athlete.class).code()).isEqualTo("repeated");
        String ladder = """
                {"format":"prescription/athlete","version":1,"id":"a","unit":"kg","implements":[{"equipment":"barbell",
                 "rounding":{"direction":"nearest","ladder":{"grid":["20 kg","0.0001 kg","2000 kg"]}}}]}""";
        assertThat(Json.refused(ladder, Athlete.class).code()).isEqualTo("too-fine");
        assertThat(Json.refused(ladder, Athlete.class).path()).isEqualTo("/implements/0/rounding/ladder");
    }

    /** Every field of a whole programme made nothing, and every number another: refused, or another plan that stands. */
    @Test
    void a_programme_with_a_part_amiss_is_refused_or_stands() {
        Programme programme =
                StoredProgrammes.written(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE));
        String json = Json.MAPPER.writeValueAsString(programme);
        int refused = 0;
        for (String other : List.of("null", "-1", "9999", "[]", "{}", "\"\"")) {
            for (int at = json.indexOf("\":"); at > 0; at = json.indexOf("\":", at + 1)) {
                char first = json.charAt(at + 2);
                boolean isScalar = first == '"' || Character.isDigit(first);
                int end = first == '"' ? json.indexOf('"', at + 3) + 1 : at + 3;
                if (isScalar && json.charAt(end - 2) != '\\') {
                    String spoilt = json.substring(0, at + 2) + other + json.substring(end);
                    refused += standsOrIsRefused(spoilt) ? 0 : 1;
                }
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static boolean standsOrIsRefused(String json) {
        try {
            Plan plan = Json.MAPPER
                    .readValue(json, Programme.class)
                    .planFor(Athlete.builder("a")
                            .unit(dev.prescription.quantity.MassUnit.KILOGRAM)
                            .max(dev.prescription.exercise.ExerciseId.BACK_SQUAT, Load.ofKilograms(100))
                            .build());
            assertThat(plan.sessions()).isNotEmpty();
            return true;
        } catch (StoredFormException expected) {
            assertThat(expected.code()).isNotBlank();
            return false;
        }
    }
}
