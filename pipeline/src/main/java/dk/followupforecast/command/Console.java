package dk.followupforecast.command;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.Severity;
import dk.followupforecast.text.Texts;
import java.io.PrintStream;
import java.util.List;

/** Results go to one stream, everything else to the other; how far the work is can be seen until something is said. */
record Console(PrintStream out, PrintStream err, ProgressDisplay progress) {

    /** Of whose work nobody sees how far it is. */
    Console(PrintStream out, PrintStream err) {
        this(out, err, ProgressDisplay.unseen());
    }

    @Override
    public PrintStream out() {
        progress.clear();
        return out;
    }

    @Override
    public PrintStream err() {
        progress.clear();
        return err;
    }

    /** More errors than this are for {@code check --notices FILE}; nobody reads them off a screen. */
    private static final int MOST_ERRORS = 50;

    void print(List<Notice> notices, Texts texts, PrintStream stream) {
        long errors = notices.stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .count();
        notices.stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .limit(MOST_ERRORS)
                .forEach(notice -> stream.println(say(notice, texts)));
        if (errors > MOST_ERRORS) {
            stream.println(texts.say("console.more-errors", errors - MOST_ERRORS));
        }
        notices.stream()
                .filter(notice -> notice.severity() != Severity.ERROR)
                .forEach(notice -> stream.println(say(notice, texts)));
    }

    private static String say(Notice notice, Texts texts) {
        StringBuilder where = new StringBuilder(notice.position().file());
        if (notice.position().line() > 0) {
            where.append(
                    texts.say("console.line", Long.toString(notice.position().line())));
        }
        if (!notice.position().column().isEmpty()) {
            boolean key = notice.position().file().endsWith(".yaml");
            where.append(texts.say(
                    key ? "console.key" : "console.column", notice.position().column()));
        }
        return texts.say(
                "console.notice",
                texts.say("severity." + notice.severity().label()),
                where,
                notice.message(),
                notice.code().label());
    }
}
