package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "12 | working-day | 5 | 12", "' 7 ' | count | 3 | 7", "007 | count | 3 | 7", "100 | score | 50 | 100",
            "14 dagen | period | P3D | P14D", "1 dag | period | P3D | P1D", "2 weken | period | P3D | P2W", "6 Maanden | period | P3D | P6M",
            "1 jaar | period | P1Y | P1Y", "p10d | period | P3D | P10D", "3 months | period | P3D | P3M",
            "1, 3,6 | month | 1,3,6,12 | 1,3,6", "9 | month | 1,3,6,12 | 9",
            "2500,50 | euro | 2500 | 2500.50", "3000 | euro | 2500 | 3000", "23.5 | percent | 70 | 23.5", "1,01 | hourly-amount | 1.01 | 1.01"})
    void readsWhatFitsTheUnit(String typed, String unit, String former, String stored) {
        assertThat(ParameterUnit.read(typed, unit, former)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | count | 3", "-1 | count | 3", "1.5 | count | 3", "tien | count | 3", "💥 | count | 3", "99999999999 | count | 3",
            "101 | score | 50", "130 | year | 16", "501 | working-day | 5",
            "'' | period | P3D", "3 | period | P3D", "drie dagen | period | P3D", "P | period | P3D", "-3 dagen | period | P3D", "P3DT2H | period | P3D",
            "3,1 | month | 1,3,6,12", "1,1 | month | 1,3,6,12", "1,,3 | month | 1,3,6,12", "1,x | month | 1,3,6,12",
            "2500,505 | euro | 2500", "-1 | euro | 2500", "veel | euro | 2500", "1001 | percent | 70"})
    void refusesWhatDoesNot(String typed, String unit, String former) {
        assertThat(ParameterUnit.read(typed, unit, former)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P3D | period | 3 | day", "P2W | period | 14 | day", "P6M | period | 6 | month", "P1Y | period | 1 | year", "P1Y6M | period | 18 | month",
            "P1M3D | period | P1M3D | period", "nonsense | period | nonsense | period", "1,3,6 | month | 1, 3, 6 | month", "23.5 | percent | 23,5 | percent", "5 | count | 5 | count"})
    void showsItInWords(String stored, String unit, String text, String word) {
        assertThat(ParameterValue.of(stored, unit)).isEqualTo(new ParameterValue(text, word));
    }
}
