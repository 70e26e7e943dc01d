package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.Actors;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class SavedFiltersTests {

    @Autowired
    SavedFilters filters;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from saved_filter").update();
    }

    @Test
    void oneFindsAgainWhatOneSavedAndNobodyElseDoes() {
        Actors.SATO.does(() -> filters.save(" 月曜の確認 ", "ward=koto", true, null));

        assertThat(names(Actors.SATO)).containsExactly("月曜の確認");
        assertThat(names(Actors.SUZUKI)).isEmpty();
    }

    @Test
    void aSharedOneIsSeenByTheRoleButChangedByItsOwnerAlone() {
        Actors.SATO.does(() -> filters.save("みんなの確認", "due=overdue", true, "coordinator"));
        var shared = Actors.SUZUKI.asks(filters::all).get(0);

        assertThat(shared.own()).isFalse();
        assertThat(names(Actors.MORI)).isEmpty();
        assertThatThrownBy(() -> Actors.SUZUKI.does(() -> filters.delete(shared.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.SUZUKI.does(() -> filters.change(shared.id(), "わたしの", true, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(names(Actors.SATO)).containsExactly("みんなの確認");

        Actors.SATO.does(() -> filters.change(shared.id(), "わたしの", false, null));
        assertThat(names(Actors.SUZUKI)).isEmpty();
        Actors.SATO.does(() -> filters.delete(shared.id()));
        assertThat(names(Actors.SATO)).isEmpty();
    }

    @Test
    void savingUnderTheSameNameReplaces() {
        Actors.SATO.does(() -> filters.save("確認", "ward=koto", true, null));
        Actors.SATO.does(() -> filters.save("確認", "ward=ota", true, null));

        assertThat(Actors.SATO.asks(filters::all))
                .extracting(SavedFilter::query)
                .containsExactly("ward=ota");
    }

    @Test
    void twoOfOneNameAreNotLeftBehindByRenaming() {
        Actors.SATO.does(() -> filters.save("一", "", true, null));
        Actors.SATO.does(() -> filters.save("二", "", true, null));
        var second = Actors.SATO.asks(filters::all).stream()
                .filter(it -> it.name().equals("二"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> Actors.SATO.does(() -> filters.change(second.id(), "一", true, null)))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void nobodySharesWithARoleThatIsNotTheirs() {
        assertThatThrownBy(() -> Actors.SATO.does(() -> filters.save("確認", "", true, "supervisor")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1234567890123456789012345678901234567890123456789012345678901"})
    void aNameIsNeitherEmptyNorEndless(String name) {
        assertThatThrownBy(() -> Actors.SATO.does(() -> filters.save(name, "", true, null)))
                .isInstanceOf(TaskRefused.class);
    }

    private List<String> names(Actors actor) {
        return actor.asks(filters::all).stream().map(SavedFilter::name).toList();
    }
}
