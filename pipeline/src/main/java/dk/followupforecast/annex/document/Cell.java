package dk.followupforecast.annex.document;

import java.math.BigDecimal;

/** One cell of a table. */
public sealed interface Cell {

    /** The cell as it is read on paper. */
    String shown();

    /** Words. */
    record Words(String shown) implements Cell {}

    /**
     * A number.
     *
     * @param shown as the reader of the document writes it
     */
    record Number(BigDecimal value, String shown) implements Cell {

        public Number {
            Document.requireText("shown", shown);
        }
    }

    /**
     * No figure, which is not a zero.
     *
     * @param shown the mark that stands for it
     * @param spoken what the mark means, for a screen reader
     */
    record Missing(String shown, String spoken) implements Cell {

        public Missing {
            Document.requireText("shown", shown);
            Document.requireText("spoken", spoken);
        }
    }
}
