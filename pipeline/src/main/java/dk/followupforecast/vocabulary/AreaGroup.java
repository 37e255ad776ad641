package dk.followupforecast.vocabulary;

import java.util.List;

/**
 * Areas of one view that are read together, as the paper's row of Svendborg with Ærø and Langeland.
 *
 * @param area the group itself, of level {@link AreaLevel#GROUP}
 * @param aliases other spellings of the group's name in printed tables
 */
public record AreaGroup(Area area, View view, List<Area> members, List<String> aliases) {

    public AreaGroup {
        if (members.size() < 2) {
            throw new IllegalArgumentException("members must be two areas or more, was " + members);
        }
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
    }
}
