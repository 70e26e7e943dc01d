package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.access.AccountDirectory.Employee;

class NoteTextTests {

    private static final List<Employee> STAFF = List.of(
            employee("coordinator1", "佐藤 美咲"),
            employee("coordinator2", "佐藤 美咲子"),
            employee("taka1", "高橋 翔"),
            employee("taka2", "高橋 翔"),
            employee("doctor1", "O'Neil (MD)"));

    @ParameterizedTest
    @CsvSource({
        "@佐藤 美咲 さん見てください, @{coordinator1} さん見てください",
        "＠佐藤 美咲、お願いします, @{coordinator1}、お願いします",
        "@佐藤 美咲子さん, @{coordinator2}さん",
        "(@O'Neil (MD)), (@{doctor1})",
        "@佐藤 美咲@佐藤 美咲子, @{coordinator1}@{coordinator2}",
        "@高橋 翔 (taka2) お願い, @{taka2} お願い",
    })
    void aColleaguesNameBecomesTheAccount(String written, String kept) {
        assertThat(NoteText.withAccounts(written, STAFF)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hana@example.org", "@", "@ 佐藤 美咲", "@高橋 翔", "@佐藤", "佐藤 美咲", "@@"})
    void whatCallsNobodyStaysAsItIs(String written) {
        assertThat(NoteText.withAccounts(written, STAFF)).isEqualTo(written);
        assertThat(NoteText.called(written)).isEmpty();
    }

    @Test
    void aNoteKeepsTheAccountAndShowsTheNameOfToday() {
        var kept = NoteText.withAccounts("@佐藤 美咲 さんへ", STAFF);

        assertThat(NoteText.called(kept)).containsExactly("coordinator1");
        assertThat(NoteText.plain(kept, Map.of("coordinator1", "山田 美咲")::get)).isEqualTo("@山田 美咲 さんへ");
    }

    @Test
    void anAccountNobodyHasIsText() {
        var text = "@{<script>alert(1)</script>} @{nobody} @{a b} @{}";

        assertThat(NoteText.plain(text, account -> account)).isEqualTo(text);
    }

    @Property
    void thePiecesOfANotePutTogetherAreTheNote(@ForAll String text) {
        assertThat(NoteText.pieces(text).stream().map(NoteText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(NoteText.withAccounts(text, List.of())).isEqualTo(text);
    }

    private static Employee employee(String account, String name) {
        return new Employee(account, name, Set.of());
    }
}
