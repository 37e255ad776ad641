package dk.followupforecast.notice;

import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.util.List;

/** Notices as tests compare them: {@code unknown_area counts.csv:3 [kommune] Vejl}. */
public final class NoticeLines {

    private NoticeLines() {}

    public static List<String> all(Notices notices) {
        return notices.listAll().stream().map(NoticeLines::line).toList();
    }

    public static List<String> errors(Notices notices) {
        return notices.listAll().stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .map(NoticeLines::line)
                .toList();
    }

    private static String line(Notice notice) {
        return "%s %s:%d [%s] %s"
                .formatted(
                        notice.code().label(),
                        notice.position().file(),
                        notice.position().line(),
                        notice.position().column(),
                        notice.value())
                .strip();
    }

    /** The sentences of the errors, in one language. */
    public static List<String> said(Notices notices, Language language) {
        Texts texts = Texts.in(language);
        return notices.listAll().stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .map(notice -> texts.say(notice.message()))
                .toList();
    }
}
