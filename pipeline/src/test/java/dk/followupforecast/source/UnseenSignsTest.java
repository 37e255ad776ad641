package dk.followupforecast.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.vocabulary.Unseen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenSignsTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200F', '\u202A', '\u202E', '\u2060', '\u2069',
                '\uFE0F', '\uFEFF'
            })
    void aSignThatNobodySeesCountsNowhere(char sign) {
        assertEquals("ab", Unseen.removedFrom("a" + sign + "b"));
        assertEquals("kommune", ColumnNames.normal("kom" + sign + "mune"));
        assertTrue(PersonNumbers.isIn("010110" + sign + "1234"));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\u00A0', '-', '\u2010', '.', 'å', 'é', '\u0301'})
    void aSignThatTakesRoomOrChangesALetterStays(char sign) {
        assertEquals("a" + sign + "b", Unseen.removedFrom("a" + sign + "b"));
    }
}
