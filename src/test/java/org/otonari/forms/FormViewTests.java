package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormViewTests {

    private final UI ui = new UI();

    @BeforeEach
    void open() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void fewChoicesLieOpenAsChipsAndManyGoIntoAList() {
        var view = interview(Locale.JAPAN);

        assertThat(find(view, "decision")).isInstanceOf(RadioButtonGroup.class);
        assertThat(((RadioButtonGroup<?>) find(view, "decision")).getClassNames())
                .contains("otonari-chips");
        assertThat(((CheckboxGroup<?>) find(view, "days")).getClassNames()).contains("otonari-chips");
        assertThat(find(view, "language")).isInstanceOf(Select.class);
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(((TextArea) find(interview(Locale.JAPAN), "wishes")).getLabel())
                .isEqualTo("望み");
        assertThat(((TextArea) find(interview(Locale.ENGLISH), "wishes")).getHelperText())
                .isEqualTo("In their own words");
        assertThat(((DatePicker) find(interview(Locale.JAPAN), "birth"))
                        .getI18n()
                        .getDateFormats()
                        .get(0))
                .isEqualTo("yyyy年M月d日");
    }

    @Test
    void showsTheReasonOnlyAfterARefusal() {
        var view = interview(Locale.JAPAN);
        assertThat(shown(find(view, "reason"))).isFalse();

        answer(view, "decision", "decline");
        assertThat(shown(find(view, "reason"))).isTrue();

        answer(view, "decision", "accept");
        assertThat(shown(find(view, "reason"))).isFalse();
    }

    @Test
    void tellsItsListenerWhatStandsThereButNotWhatItFillsInItself() {
        var view = interview(Locale.JAPAN);
        var drafts = new ArrayList<Map<String, Object>>();
        var listening = view.addChangeListener(drafts::add);

        view.setValues(Map.of("wishes", "前の下書き"));
        assertThat(drafts).isEmpty();

        answer(view, "minutes", "４５");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0)).containsEntry("minutes", "４５").containsEntry("wishes", "前の下書き");

        listening.remove();
        answer(view, "minutes", "46");
        assertThat(drafts).hasSize(1);
    }

    @Test
    void aDraftComesBackAsItWasLeftWrongAnswersAndHiddenWordsIncluded() {
        var left = interview(Locale.JAPAN);
        answer(left, "decision", "decline");
        answer(left, "reason", "とても長くて入りきらない理由です");
        answer(left, "decision", "accept");
        answer(left, "minutes", "四十五");
        left.setValues(
                Map.of("days", List.of("sun"), "birth", "1990-01-02", "metAt", "2026-11-18T14:00", "from", "09:30"));

        var resumed = interview(Locale.JAPAN);
        resumed.setValues(left.values());

        assertThat(resumed.values())
                .isEqualTo(left.values())
                .containsEntry("minutes", "四十五")
                .containsEntry("days", List.of("sun"));
        assertThat(((DateTimePicker) find(resumed, "metAt")).getValue()).hasToString("2026-11-18T14:00");
    }

    @Test
    void survivesADraftOfAnotherVersionOfTheForm() {
        var view = interview(Locale.JAPAN);

        view.setValues(
                Map.of("gone", 1, "decision", "postponed", "birth", "someday", "days", Set.of("mon"), "told", "?"));

        assertThat(view.values())
                .containsEntry("decision", null)
                .containsEntry("birth", null)
                .containsEntry("days", null);
    }

    @Test
    void checkingShowsWhatIsWrongAtTheFieldUntilItChanges() {
        var view = interview(Locale.JAPAN);

        assertThat(view.check().isValid()).isFalse();
        var wishes = (TextArea) find(view, "wishes");
        assertThat(wishes.isInvalid()).isTrue();
        assertThat(wishes.getErrorMessage()).isEqualTo("まだ書かれていません。ご記入ください。");
        assertThat(((HasValidationProperties) find(view, "minutes")).isInvalid())
                .isFalse();

        answer(view, "wishes", "料理");
        assertThat(wishes.isInvalid()).isFalse();
        assertThat(((HasValidationProperties) find(view, "decision")).isInvalid())
                .isTrue();
    }

    @Test
    void checkingGivesTheAnswersTheServerAccepts() {
        var view = interview(Locale.JAPAN);
        view.setValues(Map.of("metAt", "2026-11-18T14:00", "wishes", "料理", "decision", "accept", "minutes", "４５"));

        var result = view.check();

        assertThat(result.isValid()).isTrue();
        assertThat(result.values()).containsEntry("minutes", 45L).containsEntry("decision", "accept");
    }

    @Test
    void halfADateIsNotTakenForAnEmptyAnswer() {
        var view = interview(Locale.JAPAN);
        view.setValues(Map.of("metAt", "2026-11-18T14:00", "wishes", "料理", "decision", "accept"));
        typeWhatTheBrowserCannotRead(find(view, "birth").getElement());

        assertThat(view.check().errors()).containsExactly(new FieldError("birth", "forms.error.date", List.of()));
    }

    @Test
    void questionsOfOneRowStandSideBySideWhereThereIsRoom() {
        var view = interview(Locale.JAPAN);

        var row = find(view, "metAt").getParent().orElseThrow();
        assertThat(((Div) row).getClassNames()).contains("otonari-form-row");
        assertThat(find(view, "metAt").getElement().getStyle().get("--otonari-span"))
                .isEqualTo("8");
        assertThat(find(view, "minutes").getParent())
                .isEqualTo(find(view, "metAt").getParent());
        assertThat(find(view, "wishes").getParent()).contains(view.getContent());
    }

    @Test
    void readOnlyByDesignStaysSoWhenTheFormOpensAgain() {
        var view = new FormView(Examples.interview(), Locale.JAPAN, Map.of("caseNumber", "OFP-2026-00042"));

        view.setReadOnly(true);
        assertThat(((TextArea) find(view, "wishes")).isReadOnly()).isTrue();
        view.setReadOnly(false);

        var number = (TextField) find(view, "caseNumber");
        assertThat(number.isReadOnly()).isTrue();
        assertThat(number.getValue()).isEqualTo("OFP-2026-00042");
        assertThat(view.values()).doesNotContainKey("caseNumber");
        assertThat(((TextArea) find(view, "wishes")).isReadOnly()).isFalse();
    }

    @Test
    void readsExplanationsAsTextAndNeverAsHtml() {
        var view = new FormView(
                Examples.with(
                        "{\"type\":\"text\",\"id\":\"t\",\"text\":\"# 題\\n- 一\\n- <img src=x onerror=y>\\n\\n本**文**\"}"),
                Locale.JAPAN);

        assertThat(descendants(view).map(each -> each.getElement().getTag()))
                .contains("h4", "ul", "li", "p", "strong")
                .doesNotContain("img");
        assertThat(view.getElement().getTextRecursively())
                .contains("<img src=x onerror=y>")
                .contains("本文")
                .doesNotContain("**");
    }

    private static FormView interview(Locale locale) {
        return new FormView(Examples.interview(), locale);
    }

    @SuppressWarnings("unchecked")
    private static void answer(FormView view, String key, Object value) {
        ((HasValue<?, Object>) find(view, key)).setValue(value);
    }

    /** What the browser's date field sends then. */
    private static void typeWhatTheBrowserCannotRead(Element dateField) {
        dateField.setProperty("_inputElementValue", "来週の金曜");
        dateField
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dateField, "unparsable-change", Json.createObject()));
    }

    private static Component find(FormView view, String key) {
        return descendants(view)
                .filter(each -> key.equals(each.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean shown(Component component) {
        return component.isVisible()
                && component.getParent().map(FormViewTests::shown).orElse(true);
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FormViewTests::descendants));
    }
}
