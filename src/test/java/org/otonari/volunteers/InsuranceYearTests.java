package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceYearTests {

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, 2028-03-31",
        "2027-06-01, 2028-03-31",
        "2027-12-31, 2028-03-31",
        "2028-03-31, 2028-03-31",
        "2028-02-29, 2028-03-31"
    })
    void endsOnTheLastOfMarchWheneverItBegins(LocalDate from, LocalDate end) {
        assertThat(InsuranceYear.end(from)).isEqualTo(end);
    }
}
