package dk.followupforecast.csv;

import dk.followupforecast.source.Delimiters;
import dk.followupforecast.text.Message;
import java.util.List;

/** What to do about a row with more or fewer values than the header has columns, as far as the row itself tells. */
record RaggedRow(List<String> values, int columns, char delimiter) {

    Message mend() {
        List<String> tooMany = values.subList(Math.min(columns, values.size()), values.size());
        if (!tooMany.isEmpty()) {
            boolean empty = tooMany.stream().allMatch(String::isBlank);
            return empty ? Message.of("ragged.empty-end") : Message.of("ragged.more", sign());
        }
        boolean alone = values.stream().skip(1).allMatch(String::isBlank);
        if (!alone) {
            return Message.of("ragged.fewer");
        }
        String text = values.get(0);
        char other = Delimiters.find(text);
        long parts = text.chars().filter(sign -> sign == other).count() + 1;
        return other != delimiter && parts == columns
                ? Message.of("ragged.other-delimiter")
                : Message.of("ragged.alone");
    }

    private Message sign() {
        return delimiter == '\t' ? Message.of("ragged.tab") : Message.of("ragged.sign", Character.toString(delimiter));
    }
}
