package dk.followupforecast.extract;

import dk.followupforecast.casefile.AreaNotices;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the column that names areas. */
final class AreaReader {

    private static final Set<String> TOTALS = Set.of("total", "i alt");

    private final AreaRegister register;
    private final List<AreaGroup> groups;
    private final Notices notices;

    AreaReader(AreaRegister register, List<AreaGroup> groups, Notices notices) {
        this.register = register;
        this.groups = groups;
        this.notices = notices;
    }

    /** Whether a row holds printed sums rather than an area's figures. */
    static boolean isTotal(String name) {
        String lower = CellReader.trim(name).toLowerCase(Locale.ROOT);
        return TOTALS.contains(lower) || lower.startsWith("region ");
    }

    /** Whether a name stands for something, be it for more than one area or for a group of the case. */
    boolean isKnown(View view, String name) {
        return !register.listOf(view, name).isEmpty() || findGroup(view, name).isPresent();
    }

    /** Whether a name that is not known is nearly that of an area. */
    boolean isNearOne(View view, String name) {
        return register.find(view, name) instanceof AreaMatch.Unknown unknown
                && !unknown.near().isEmpty();
    }

    /** The hospital or municipality of a name, an alias or a code. */
    Optional<Area> readArea(View view, String text, SourcePosition position) {
        String name = CellReader.trim(text);
        if (name.isEmpty()) {
            notices.add(NoticeCode.EMPTY_VALUE, position, "", Message.of("empty.other"));
            return Optional.empty();
        }
        Optional<AreaGroup> group = findGroup(view, name);
        if (group.isPresent()) {
            List<String> members =
                    group.get().members().stream().map(Area::name).toList();
            notices.add(NoticeCode.GROUP_AS_AREA, position, name, members);
            return Optional.empty();
        }
        return findArea(view, name, position);
    }

    /** As {@link #readArea}, but a group of the case will do as well: printed forecasts have rows of groups. */
    Optional<Area> readAreaOrGroup(View view, String text, SourcePosition position) {
        String name = CellReader.trim(text);
        Optional<AreaGroup> group = findGroup(view, name);
        return group.isPresent() ? group.map(AreaGroup::area) : readArea(view, text, position);
    }

    private Optional<Area> findArea(View view, String name, SourcePosition position) {
        AreaMatch match = register.find(view, name);
        if (match instanceof AreaMatch.Found found) {
            return Optional.of(found.area());
        }
        AreaNotices.tell(match, view, name, position, notices);
        return Optional.empty();
    }

    private Optional<AreaGroup> findGroup(View view, String name) {
        return groups.stream()
                .filter(group -> group.view() == view)
                .filter(group -> Stream.concat(Stream.of(group.area().name()), group.aliases().stream())
                        .anyMatch(spelling -> AreaRegister.isSameName(spelling, name)))
                .findFirst();
    }
}
