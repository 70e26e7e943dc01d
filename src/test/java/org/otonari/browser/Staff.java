package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.otonari.kernel.CaseNumber;

/** Somebody with an account, in front of their inbox. */
public class Staff extends Visitor {

    private final String account;

    public Staff(String account, Page page) {
        super(page);
        this.account = account;
    }

    public void signsIn() {
        signsIn(account, Town.PASSWORD);
        assertThat(page().locator(".otonari-inbox")).isVisible();
    }

    /** Finds the task in the inbox, fills in its form and completes it. */
    void completes(CaseNumber number, String step, Consumer<Staff> form) {
        opensTask(number, step);
        form.accept(this);
        presses("完了して次へ");
        acceptsWhatCannotBeUndone(step);
        reads("「" + step + "」を完了しました。");
    }

    private void acceptsWhatCannotBeUndone(String step) {
        var asked = page().getByText("これはあとから取り消せません。");
        asked.or(page().getByText("「" + step + "」を完了しました。")).first().waitFor();
        if (asked.isVisible()) {
            confirms("完了する");
        }
    }

    public void opensTask(CaseNumber number, String step) {
        opens("/?q=" + number);
        follows(step);
        readsTitle(step);
        reads(number.value());
    }

    void opensCase(CaseNumber number) {
        opens("/case/" + number);
        reads(number.value());
    }

    /** Finds one who waits, and the other among those who could fit. */
    CaseNumber introduces(Applicant one, Applicant other) {
        opens("/matching?for=" + one.number());
        reads(one.name() + " さんに合いそうな人");
        page().locator("section")
                .filter(new Locator.FilterOptions().setHas(page().locator("a[href$='case/" + other.number() + "']")))
                .getByText("紹介する")
                .click();
        confirms("紹介する");
        return readsNumber("紹介を送りました");
    }
}
