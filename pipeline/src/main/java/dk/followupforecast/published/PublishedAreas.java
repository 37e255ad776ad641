package dk.followupforecast.published;

import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.published.PublishedRow.BadCellException;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Areas with their members, of a table with a row a member. */
final class PublishedAreas {

    /** Whether a member has reported. */
    private enum Status {
        REPORTED("reported"),
        NOT_REPORTED("not_reported");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private record Named(View view, Area area) {}

    private record Members(List<Area> reporting, List<Area> silent) {}

    private final Map<Named, Members> areas = new LinkedHashMap<>();

    void add(PublishedRow row) throws BadCellException {
        Named named = new Named(row.view(), row.area());
        Area member = new Area(named.view().areaLevel(), row.filled("member_code"), row.filled("member"));
        Status status = row.oneOf("status", Status.class, Status::label);
        Members members = areas.computeIfAbsent(named, none -> new Members(new ArrayList<>(), new ArrayList<>()));
        switch (status) {
            case REPORTED -> members.reporting().add(member);
            case NOT_REPORTED -> members.silent().add(member);
        }
    }

    List<PublicArea> list() {
        List<PublicArea> listed = new ArrayList<>();
        areas.forEach((named, members) ->
                listed.add(new PublicArea(named.view(), named.area(), members.reporting(), members.silent())));
        return listed;
    }
}
