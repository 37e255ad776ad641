package dk.followupforecast.command;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Severity;
import java.util.List;

/** What is refused: a case, or a command that names what there is not, so that no case is at fault. */
final class Refusal {

    private static final String OPTION = "--";

    private Refusal() {}

    /**
     * The key of the sentence that follows the errors.
     *
     * @param ofCase what is said of a case
     */
    static String key(String ofCase, List<Notice> notices) {
        boolean ofCommand = notices.stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .allMatch(Refusal::isOfCommand);
        return ofCommand ? "command.refused" : ofCase;
    }

    private static boolean isOfCommand(Notice notice) {
        boolean nothingThere =
                notice.code() == NoticeCode.MISSING_FILE && notice.position().line() == 0;
        return nothingThere || notice.position().file().startsWith(OPTION);
    }
}
