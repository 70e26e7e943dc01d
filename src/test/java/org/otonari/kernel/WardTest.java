package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WardTest {

    @ParameterizedTest
    @CsvSource({
        "新宿区, SHINJUKU",
        "新宿, SHINJUKU",
        "東京都新宿区, SHINJUKU",
        "　新宿区　, SHINJUKU",
        "Shinjuku, SHINJUKU",
        "SHINJUKU-KU, SHINJUKU",
        "Shinjuku City, SHINJUKU",
        "Ｓｈｉｎｊｕｋｕ, SHINJUKU",
        "Ōta-ku, OTA",
        "Chūō ward, CHUO",
        "Kōtō, KOTO",
        "北区, KITA",
        "港, MINATO",
        "江戸川区, EDOGAWA",
        "23区外, OUTSIDE",
        "２３区外, OUTSIDE",
        "outside, OUTSIDE"
    })
    void isReadHoweverPeopleWriteIt(String written, Ward ward) {
        assertThat(Ward.parse(written)).contains(ward);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "区", "大阪市", "横浜", "ku", "Tokyo", "東京都", "新宿区区", "Shin"})
    void isNotGuessed(String written) {
        assertThat(Ward.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromBothLabels(Ward ward) {
        assertThat(Ward.parse(ward.name())).contains(ward);
        assertThat(Ward.parse(ward.label(Locale.JAPANESE))).contains(ward);
        assertThat(ward == Ward.OUTSIDE
                        || Ward.parse(ward.label(Locale.ENGLISH)).equals(Ward.parse(ward.name())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void bordersOnThoseThatBorderOnIt(Ward ward) {
        assertThat(ward.neighbours()).doesNotContain(ward).allMatch(other -> other.neighbours()
                .contains(ward));
        assertThat(Arrays.stream(Ward.values())).allMatch(other -> ward.isNear(other) == other.isNear(ward));
    }

    @Test
    void outsideTheWardsNobodyIsKnownToBeNear() {
        assertThat(Arrays.stream(Ward.values())).noneMatch(Ward.OUTSIDE::isNear);
    }

    @Test
    void nearIsTheSameWardOrTheNextOne() {
        assertThat(Ward.SHINJUKU.isNear(Ward.SHINJUKU)).isTrue();
        assertThat(Ward.SHINJUKU.isNear(Ward.NAKANO)).isTrue();
        assertThat(Ward.SHINJUKU.isNear(Ward.EDOGAWA)).isFalse();
    }
}
