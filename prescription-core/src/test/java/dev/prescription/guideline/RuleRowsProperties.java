package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.house.House;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Any house guideline comes back from its rows as it went. */
class RuleRowsProperties {

    private static final EvidenceBase EVIDENCE = EvidenceBase.standard().with(House.WORD);

    @Property
    void rows_give_back_an_equal_guideline(@ForAll("houses") Guideline house) {
        List<Map<String, String>> rows = Guideline.toRows(house);
        Guideline back = Guideline.fromRows(rows, EVIDENCE);

        assertThat(back).isEqualTo(house);
        assertThat(back.layers()).isEqualTo(house.layers());
        assertThat(Guideline.toRows(back)).isEqualTo(rows);
        for (Rule rule : house.rules()) {
            collect(
                    "range",
                    rule.range().isClosed() ? "closed" : rule.range().toString().replaceAll("[0-9. -]+", " "));
            collect("scope", scopeKind(rule.scope()));
            collect("override", rule.overriddenBy().isEmpty() ? "none" : "overridden");
            collect("derivation", rule.derivation().isPresent() ? "derived" : "stated");
        }
        collect("words", house.advice().isEmpty() ? "none" : "advice");
        collect("below", house.fallback().orElseThrow().isShipped() ? "shipped" : "a house");
        Statistics.label("range").coverage(coverage -> {
            coverage.check("closed").percentage(p -> p > 10);
            coverage.check(" +").percentage(p -> p > 5);
            coverage.check("at least ").percentage(p -> p > 5);
            coverage.check("at most ").percentage(p -> p > 5);
        });
        Statistics.label("scope").coverage(coverage -> {
            coverage.check("any").percentage(p -> p > 2);
            coverage.check("one cell").percentage(p -> p > 1);
            coverage.check("several").percentage(p -> p > 20);
        });
        Statistics.label("override")
                .coverage(coverage -> coverage.check("overridden").percentage(p -> p > 2));
        Statistics.label("derivation")
                .coverage(coverage -> coverage.check("derived").percentage(p -> p > 10));
        Statistics.label("words").coverage(coverage -> coverage.check("advice").percentage(p -> p > 10));
        Statistics.label("below").coverage(coverage -> {
            coverage.check("a house").percentage(p -> p > 10);
            coverage.check("shipped").percentage(p -> p > 10);
        });
    }

    private static void collect(String label, String value) {
        Statistics.label(label).collect(value);
    }

    private static String scopeKind(Scope scope) {
        int cells = scope.levels().size()
                * scope.roles().size()
                * scope.populations().size();
        return scope.equals(Scope.any()) ? "any" : cells == 1 ? "one cell" : "several";
    }

    @Provide
    Arbitrary<Guideline> houses() {
        Arbitrary<Guideline> bases = Arbitraries.of(Guideline.shipped());
        Arbitrary<Guideline> chains =
                Combinators.combine(guideline("our-chain"), bases).as(Guideline::over);
        return Combinators.combine(guideline("our-gym"), Arbitraries.oneOf(bases, chains))
                .as(Guideline::over);
    }

    private static Arbitrary<Guideline> guideline(String id) {
        Arbitrary<String> titles = Arbitraries.of("House rules", " Our \"rules\", second part ", "Wie wir üben; 2026");
        return Combinators.combine(candidates(), titles, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((candidates, title, words, narrower) -> {
                    List<Rule> rules = new ArrayList<>();
                    for (RuleBuilder candidate : candidates) {
                        candidate.id("rule-" + rules.size());
                        rules.add(candidate.build());
                        if (!stands(id, title, rules)) {
                            rules.remove(rules.size() - 1);
                            rules.add(candidate.overriddenBy("rule-0").build());
                        }
                    }
                    if (narrower && !rules.isEmpty()) {
                        rules.add(overridden(rules.get(0)));
                    }
                    List<Advice> advice = words
                            ? List.of(
                                    Advice.of("w.1", Topic.FAILURE, "not-needed", Scope.any(), House.WORD),
                                    Advice.of(
                                            "w.2",
                                            Topic.FAILURE,
                                            "needed",
                                            Scope.any().withRoles(ExerciseRole.ISOLATION),
                                            House.WORD))
                            : List.of();
                    return Guideline.of(id, "1.a", title, rules).withAdvice(advice);
                });
    }

    /** A second number for what the first rule says, which gives way to it. */
    private static Rule overridden(Rule first) {
        return Rule.of(first.parameter(), first.parameter().domain())
                .id("rule-again")
                .scope(first.scope())
                .layer(first.layer())
                .certainty(first.certainty())
                .from(first.findings().toArray(Finding[]::new))
                .overriddenBy("rule-0")
                .build();
    }

    private static boolean stands(String id, String title, List<Rule> rules) {
        try {
            Guideline.of(id, "1.a", title, rules);
            return true;
        } catch (InvalidValueException ambiguous) {
            return false;
        }
    }

    private static Arbitrary<List<RuleBuilder>> candidates() {
        Arbitrary<List<Finding>> findings =
                Arbitraries.of(EVIDENCE.findings()).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> derivations = Arbitraries.of("", "", "as we count", " by hand; roughly 2,5 times ");
        return Combinators.combine(
                        parametersAndRanges(),
                        scopes(),
                        Arbitraries.of(Layer.DEFAULT, Layer.DEFAULT, Layer.FEASIBLE, Layer.WARNING),
                        Arbitraries.of(Certainty.class),
                        findings,
                        derivations)
                .as((rule, scope, layer, certainty, some, derivation) -> {
                    rule.scope(scope).layer(layer).certainty(certainty).from(some.toArray(Finding[]::new));
                    return derivation.isEmpty() ? rule : rule.derived(derivation);
                })
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<RuleBuilder> parametersAndRanges() {
        return Arbitraries.of(Parameter.class).flatMap(parameter -> {
            double step = parameter.step();
            Range domain = parameter.domain();
            int steps =
                    (int) Math.round((domain.max().orElseThrow() - domain.min().orElseThrow()) / step);
            Arbitrary<Integer> ends = Arbitraries.integers().between(0, steps);
            return Combinators.combine(
                            ends, ends, Arbitraries.of("closed", "closed", "plus", "least", "most", "most plus"))
                    .as((one, other, form) -> {
                        double min = end(domain, step, Math.min(one, other));
                        double max = end(domain, step, Math.max(one, other));
                        return Rule.of(
                                parameter,
                                switch (form) {
                                    case "plus" -> Range.of(min, max).andMore();
                                    case "least" -> Range.atLeast(min);
                                    case "most" -> Range.atMost(max);
                                    case "most plus" -> Range.atMost(max).andMore();
                                    default -> Range.of(min, max);
                                });
                    });
        });
    }

    private static double end(Range domain, double step, int steps) {
        return Math.round((domain.min().orElseThrow() + steps * step) * 100) / 100.0;
    }

    private static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> some = Combinators.combine(
                        subset(GoalKind.values()),
                        subset(TrainingLevel.values()),
                        subset(ExerciseRole.values()),
                        subset(Population.values()))
                .as((goals, levels, roles, populations) -> Scope.any()
                        .withGoals(goals.toArray(GoalKind[]::new))
                        .withLevels(levels.toArray(TrainingLevel[]::new))
                        .withRoles(roles.toArray(ExerciseRole[]::new))
                        .withPopulations(populations.toArray(Population[]::new)));
        return Arbitraries.oneOf(some, some, some, Arbitraries.just(Scope.any()));
    }

    private static <E> Arbitrary<List<E>> subset(E[] all) {
        return Arbitraries.of(all).list().uniqueElements().ofMinSize(1);
    }
}
