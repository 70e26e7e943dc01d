package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.files.TestFiles;

/** The sample form with one of every component, as a person meets it. */
class AllFieldsViewTests {

    private FormView view;
    private Screen screen;

    @BeforeEach
    void open() {
        open(Locale.JAPANESE);
    }

    private void open(Locale locale) {
        view = AllFields.view(locale);
        screen = new Screen(view);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void showsWhatIsKnownInTextsAndTables() {
        assertThat(screen.words())
                .contains("アンナ さんの記録", "急ぎの案件です", "11/9：公園", "1 / 2 ページ")
                .doesNotContain("{{", "カフェ2026");
        screen.press("次へ");
        assertThat(screen.words()).contains("2 / 2 ページ", "カフェ");
        assertThat(((HasHelper) screen.find("nickname")).getHelperText()).isEqualTo("アンナ さんが呼ばれたい名前");
        assertThat(screen.shownIn("caseNumber")).isEqualTo("OFP-2026-00042");
        assertThat(screen.all().filter(Anchor.class::isInstance).map(it -> ((Anchor) it).getHref()))
                .containsExactly("https://example.org/guide");
    }

    @Test
    void speaksEnglish() {
        open(Locale.ENGLISH);

        assertThat(screen.words()).contains("This case is urgent", "Visits so far", "Place", "Add: Child", "Child 1");
        assertThat(((HasLabel) screen.find("next")).getLabel()).isEqualTo("Next meeting");
    }

    @Test
    void everyQuestionHasALabelAndSaysWhetherItIsRequired() {
        assertThat(screen.questions()).hasSize(22).allSatisfy(name -> assertThat(
                        ((HasLabel) screen.find(name)).getLabel())
                .isNotBlank());
        assertThat(((HasValue<?, ?>) screen.find("whyNot")).isRequiredIndicatorVisible())
                .isTrue();
        assertThat(((HasValue<?, ?>) screen.find("story")).isRequiredIndicatorVisible())
                .isFalse();
    }

    @Test
    void offersChoicesFromTheCaseInTheRightWay() {
        assertThat(screen.find("place")).isInstanceOf(ComboBox.class);
        assertThat(((ComboBox<?>) screen.find("place"))
                        .getListDataView()
                        .getItems()
                        .map(Object::toString))
                .containsExactly("library", "park");
        assertThat(((Select<?>) screen.find("visit"))
                        .getListDataView()
                        .getItems()
                        .map(Object::toString))
                .containsExactly("11/2", "11/9", "11/16");
        assertThat(screen.find("topics")).isInstanceOf(MultiSelectComboBox.class);
        assertThat(((DatePicker) screen.find("next")).getMin()).hasToString("2026-11-23");
    }

    @Test
    void choicesFollowTheAnswersAboveAndTakeTheAnswerWithThem() {
        view = new FormView(
                Examples.with(
                        "{\"type\":\"checklist\",\"key\":\"a\",\"values\":[{\"value\":\"1\"},{\"value\":\"2\"}]}",
                        "{\"type\":\"select\",\"key\":\"b\",\"valuesExpression\":\"=a\"}"),
                Locale.JAPANESE);
        screen = new Screen(view);

        view.setValues(Map.of("b", "2", "a", List.of("1", "2")));
        assertThat(view.check().values()).containsEntry("b", "2");
        screen.answer("a", Set.of("1"));

        assertThat(view.values()).containsEntry("b", null);
    }

    @Test
    void showsWhatIsComputedWhileSomebodyTypes() {
        screen.answer("fee", "1200");
        assertThat(screen.words()).contains("税込み：1320 円");
        screen.answer("fee", "");
        assertThat(screen.questions()).contains("fee");
        assertThat(view.values()).doesNotContainKey("feeWithTax");
    }

    @Test
    void addsAndRemovesRowsAndKeepsTheirWords() {
        screen.answer("children[0].name", "太郎");
        screen.press("＋ お子さんを追加");
        screen.answer("children[1].name", "花子");
        screen.press("＋ お子さんを追加");
        screen.answer("children[2].name", "次郎");
        screen.answer("children[2].age", "六歳");

        screen.press("お子さん 2を外す");

        assertThat(view.values().get("children")).isEqualTo(List.of(row("太郎", null), row("次郎", "六歳")));
        assertThat(screen.words()).contains("お子さん 1", "お子さん 2").doesNotContain("お子さん 3");
    }

    private static Map<String, Object> row(String name, String age) {
        var row = new HashMap<String, Object>();
        row.put("name", name);
        row.put("age", age);
        return row;
    }

    @Test
    void foldsALongListUntilSomethingInItIsWrong() {
        view.setValues(Map.of("children", List.of(Map.of(), Map.of(), Map.of(), Map.of("name", "四人目"))));
        assertThat(screen.buttons().map(each -> each.getText())).contains("すべて表示（4 件）");

        view.check();

        assertThat(screen.buttons().map(each -> each.getText())).contains("はじめの 3 件だけ表示");
        assertThat(((HasValidationProperties) screen.find("children[2].name")).isInvalid())
                .isTrue();
    }

    @Test
    void namesARowsQuestionAfterWhatStandsInTheRow() {
        screen.answer("children[0].name", "太郎");
        screen.answer("children[0].age", "7");

        assertThat(((HasLabel) screen.find("children[0].school")).getLabel()).isEqualTo("太郎 さんの学校");
        screen.answer("children[0].age", "5");
        assertThat(screen.questions()).doesNotContain("children[0].school");
    }

    @Test
    void locksAFieldUntilAnAnswerAboveOpensItAndKeepsWhatWasTyped() {
        assertThat(((TextField) screen.find("address.street")).isReadOnly()).isTrue();
        screen.answer("address.city", "港区");
        screen.answer("address.street", "1-2-3");
        screen.answer("address.city", "");
        assertThat(screen.shownIn("address.street")).isEqualTo("");

        screen.answer("address.city", "港区");

        assertThat(screen.shownIn("address.street")).isEqualTo("1-2-3");
    }

    @Test
    void putsAFileWithTheCaseAndItsIdIntoTheAnswer() {
        var field = (FilesField) screen.find("papers");
        var drafts = new ArrayList<Map<String, Object>>();
        view.addChangeListener(drafts::add);

        field.take("写真.png", "image/png", TestFiles.png());
        field.take("見積.xlsx", null, TestFiles.xlsx());
        field.take("run.exe", null, new byte[] {'M', 'Z'});

        assertThat(view.values()).containsEntry("papers", List.of("doc-3"));
        assertThat(drafts).hasSize(1);
        assertThat(screen.words()).contains("写真.png", "この種類のファイルは受け取れません");
        screen.press("写真.pngを外す");
        assertThat(view.values()).containsEntry("papers", null);
    }

    @Test
    void whatIsTypedArrivesTwiceASecondAlsoInRows() {
        for (var name : List.of("nickname", "children[0].name")) {
            var field = (TextField) screen.find(name);
            assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(field.getValueChangeTimeout()).isEqualTo(500);
        }
        var drafts = new ArrayList<Map<String, Object>>();
        view.addChangeListener(drafts::add);
        screen.answer("children[0].name", "太");
        assertThat(drafts).hasSize(1);
    }

    @Test
    void aDraftComesBackWithEveryTypeOfAnswer() {
        view.setValues(AllFields.answers());
        var left = view.values();

        var resumed = AllFields.view(Locale.ENGLISH);
        resumed.setValues(left);

        assertThat(resumed.values()).isEqualTo(left);
        assertThat(resumed.check().errors()).isEmpty();
        assertThat(resumed.check().values())
                .isEqualTo(AllFields.validate(AllFields.answers()).values());
    }

    @Test
    void aDraftOfAnotherShapeIsPassedOver() {
        view.setValues(
                Map.of("children", "太郎", "address", List.of(1), "papers", 5, "topics", Map.of(), "fee", List.of()));

        assertThat(view.check().isValid()).isFalse();
    }

    @Test
    void nothingCanBeChangedInAFormThatIsReadOnly() {
        view.setReadOnly(true);

        assertThat(screen.buttons().map(each -> each.getText())).doesNotContain("＋ お子さんを追加", "外す", "ファイルを選ぶ");
    }
}
