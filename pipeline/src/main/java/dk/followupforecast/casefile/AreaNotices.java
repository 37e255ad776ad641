package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.text.AnyOf;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/** Tells why a name is not an area, with the names that may have been meant. */
public final class AreaNotices {

    private AreaNotices() {}

    public static void tell(AreaMatch match, View view, String name, SourcePosition position, Notices notices) {
        Message kind = Message.of("area." + view.label());
        if (match instanceof AreaMatch.Ambiguous ambiguous) {
            notices.add(NoticeCode.AMBIGUOUS_AREA, position, name, kind, candidates(ambiguous.candidates()));
        } else if (match instanceof AreaMatch.Unknown unknown) {
            Message hint = unknown.near().isEmpty()
                    ? Message.of("area.no-candidates." + view.label())
                    : Message.of("area.candidates", candidates(unknown.near()));
            notices.add(NoticeCode.UNKNOWN_AREA, position, name, kind, hint);
        }
    }

    /** The code stands beside the name, since either may be written into the extract. */
    private static AnyOf candidates(List<Area> areas) {
        return new AnyOf(areas.stream()
                .map(area -> area.name() + " (" + area.code() + ")")
                .toList());
    }
}
