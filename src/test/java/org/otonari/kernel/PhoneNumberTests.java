package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "090-1234-5678, +819012345678",
        "０９０−１２３４−５６７８, +819012345678",
        "(03) 1234 5678, +81312345678",
        "+81 90 1234 5678, +819012345678",
        "+81 (0)90-1234-5678, +819012345678",
        "0081 90 1234 5678, +819012345678",
        "+84 912 345 678, +84912345678"
    })
    void peopleWriteTheirNumbersInManyWays(String written, String number) {
        assertThat(new PhoneNumber(written).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "090-1234",
                "090-1234-56789",
                "12345678",
                "+0123456789",
                "090-abcd-5678",
                "+81",
                "٠٩٠١٢٣٤٥٦٧٨"
            })
    void whatNoNetworkWouldTakeIsNoNumber(String written) {
        assertThat(PhoneNumber.isValid(written)).isFalse();
    }
}
