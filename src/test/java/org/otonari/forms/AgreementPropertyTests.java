package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;

/** Whatever the form and whatever is typed into it: the screen and the server say the same. */
class AgreementPropertyTests {

    private static final FormContext CONTEXT = FormContext.of(Map.of("fact", 3));

    private static final List<Object> VALUES = Arrays.asList(
            null,
            "",
            "a",
            "b",
            "1",
            "abcdef",
            "まえ",
            1,
            2.5,
            "0.5",
            "１",
            -1,
            true,
            false,
            "true",
            "2026-11-23",
            "2026-11-24T10:00",
            "2020-01-01",
            List.of("a"),
            List.of("b", "1"),
            List.of(),
            "half\uD83D",
            "NUL\u0000",
            Double.NaN,
            new BigDecimal("1e-999999999"),
            "9".repeat(100_000),
            Map.of("a", 1),
            List.of(List.of(List.of())));

    private UI ui;

    @BeforeTry
    void open() {
        ui = new UI();
        UI.setCurrent(ui);
    }

    @AfterTry
    void close() {
        UI.setCurrent(null);
    }

    @Property(tries = 400)
    void screenAndServerAgreeOnWhatIsSeenTakenAndRefused(@ForAll long seed) {
        var schema = new Schemas(seed).next();
        var view = view(schema);
        view.setValues(raw(schema.components(), new Random(seed)));

        var typed = view.values();
        var server = AllFields.VALIDATOR.validate(schema, typed, CONTEXT);

        assertThat(view.visible()).isEqualTo(AllFields.VALIDATOR.visible(schema, typed, CONTEXT));
        assertThat(new Screen(view).questions()).containsExactlyInAnyOrderElementsOf(view.visible());
        assertThat(view.check()).isEqualTo(server);
        assertThat(shownErrors(view))
                .isEqualTo(server.errors().stream()
                        .map(FieldError::key)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What the server takes from a program, a person could have typed: the screen shows and gives back the same. */
    @Property(tries = 400)
    void whatTheServerTakesTheScreenCanShow(@ForAll long seed) {
        var schema = new Schemas(seed).next();
        var raw = raw(schema.components(), new Random(seed));
        var some = AllFields.VALIDATOR.validate(schema, raw, CONTEXT).values();
        var taken = AllFields.VALIDATOR.validate(schema, some, CONTEXT);
        Statistics.label("taken").collect(taken.isValid()).coverage(of -> of.check(true)
                .percentage(it -> it > 10));
        if (!taken.isValid()) {
            return;
        }

        var view = view(schema);
        view.setValues(taken.values());

        assertThat(AllFields.VALIDATOR.validate(schema, taken.values(), CONTEXT))
                .isEqualTo(taken);
        if (saysEverything(view.values(), taken.values())) {
            assertThat(view.check().values()).isEqualTo(taken.values());
        }
    }

    @Property(tries = 200)
    void aDraftOfAnyFormComesBackAsItWas(@ForAll long seed) {
        var schema = new Schemas(seed).next();
        var left = view(schema);
        left.setValues(raw(schema.components(), new Random(seed)));
        var resumed = view(schema);

        resumed.setValues(left.values());

        assertThat(resumed.values()).isEqualTo(left.values());
        assertThat(resumed.check()).isEqualTo(left.check());
    }

    @Property(tries = 400)
    void nothingThatIsSentMakesTheServerStumble(@ForAll long seed, @ForAll Map<String, String> junk) {
        var schema = new Schemas(seed).next();
        var random = new Random(seed);
        var raw = new LinkedHashMap<String, Object>(junk);
        raw.putAll(raw(schema.components(), random));
        raw.replaceAll((key, value) -> random.nextInt(3) == 0 ? VALUES.get(random.nextInt(VALUES.size())) : value);

        var result = AllFields.VALIDATOR.validate(schema, raw, CONTEXT);

        assertThat(result.errors())
                .allSatisfy(error -> assertThat(error.text(Locale.JAPANESE)).isNotBlank());
        assertThat(FormSummary.of(schema, result.values(), Locale.ENGLISH).lines())
                .allSatisfy(line -> assertThat(line.value()).isNotBlank());
        FormOutline.of(schema, Locale.JAPANESE, CONTEXT);
    }

    private static FormView view(FormSchema schema) {
        return new FormView(schema, Locale.JAPANESE, CONTEXT, AllFields.VALIDATOR, null);
    }

    private static List<String> shownErrors(FormView view) {
        return new Screen(view)
                .all()
                .filter(each -> each.getElement().hasAttribute("data-key"))
                .filter(each -> each.getElement().getProperty("invalid", false))
                .map(each -> each.getElement().getAttribute("data-key"))
                .sorted()
                .toList();
    }

    /** A first value that somebody cleared is not in what was taken, and so comes back. */
    private static boolean saysEverything(Object shown, Object taken) {
        if (shown instanceof Map<?, ?> map) {
            return taken instanceof Map<?, ?> other
                    && map.entrySet().stream()
                            .allMatch(each -> each.getValue() == null && !other.containsKey(each.getKey())
                                    || saysEverything(each.getValue(), other.get(each.getKey())));
        }
        if (shown instanceof Collection<?> several && taken instanceof Collection<?> others) {
            var one = new ArrayList<Object>(several);
            var two = new ArrayList<Object>(others);
            return one.size() == two.size()
                    && IntStream.range(0, one.size()).allMatch(i -> saysEverything(one.get(i), two.get(i)));
        }
        return taken != null;
    }

    /** Answers by chance, most of them where they belong. */
    private static Map<String, Object> raw(List<FormComponent> components, Random random) {
        var raw = new LinkedHashMap<String, Object>();
        fill(components, random, raw);
        return raw;
    }

    private static void fill(List<FormComponent> components, Random random, Map<String, Object> raw) {
        for (var component : components) {
            if (component instanceof FormField field && random.nextInt(8) > 0) {
                new Place(List.copyOf(field.path())).put(raw, VALUES.get(random.nextInt(VALUES.size())));
            } else if (component instanceof FormComponent.Group group) {
                fill(group.components(), random, raw);
            } else if (component instanceof FormRows rows && random.nextInt(8) > 0) {
                var list = new ArrayList<Map<String, Object>>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(raw(rows.components(), random));
                }
                new Place(List.copyOf(rows.path())).put(raw, list);
            }
        }
    }
}
