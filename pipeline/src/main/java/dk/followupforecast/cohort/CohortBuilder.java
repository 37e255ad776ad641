package dk.followupforecast.cohort;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings the counts of a view together and finds what they contradict or leave out. */
public final class CohortBuilder {

    /** More areas than this are not named in a sentence. */
    private static final int MOST_NAMED = 3;

    private final AreaRegister register;
    private final CohortPolicy policy;
    private final Notices notices;

    public CohortBuilder(AreaRegister register, CohortPolicy policy, Notices notices) {
        this.register = register;
        this.policy = policy;
        this.notices = notices;
    }

    /** The cohorts of a view, or nothing where no extract has counts of it. */
    public Optional<Cohorts> build(View view, List<CohortCount> counts) {
        List<CohortCount> ofView =
                counts.stream().filter(count -> count.view() == view).toList();
        if (ofView.isEmpty()) {
            return Optional.empty();
        }
        tellRepeated(ofView);
        TreeSet<Area> reporting = new TreeSet<>();
        ofView.forEach(count -> reporting.add(count.area()));
        TreeSet<Area> silent = new TreeSet<>(policy.mustReport(view));
        // A group without one of its members has no figure, and its reader has to find out why.
        policy.groups().stream()
                .filter(group -> group.view() == view)
                .filter(group -> group.members().stream().anyMatch(reporting::contains))
                .forEach(group -> silent.addAll(group.members()));
        silent.removeAll(reporting);
        Cohorts cohorts = new Cohorts(view, ofView, listScopes(view, reporting, silent), policy.zerosLeftOut());
        if (!notices.hasErrors()) {
            // A row that could not be read would be told as left out.
            tellSilent(silent);
            tellPartialSums(cohorts);
            tellRowsLeftOut(cohorts, reporting);
        }
        return Optional.of(cohorts);
    }

    private void tellSilent(Collection<Area> silent) {
        for (Area area : silent) {
            notices.add(NoticeCode.AREA_NOT_REPORTED, policy.settingsFile(), area.name(), area.code());
        }
    }

    private List<AreaScope> listScopes(View view, Collection<Area> reporting, Collection<Area> silent) {
        TreeSet<Area> all = new TreeSet<>(reporting);
        all.addAll(silent);
        List<AreaScope> scopes = new ArrayList<>();
        SortedMap<Area, List<Area>> regions = new TreeMap<>();
        for (Area area : all) {
            scopes.add(new AreaScope(view, area, List.of(area)));
            List<Area> ofRegion = regions.computeIfAbsent(register.regionOf(area), region -> new ArrayList<>());
            if (reporting.contains(area)) {
                ofRegion.add(area);
            }
        }
        for (AreaGroup group : policy.groups()) {
            if (group.view() == view && group.members().stream().anyMatch(all::contains)) {
                scopes.add(new AreaScope(view, group.area(), group.members()));
            }
        }
        regions.forEach((region, members) -> {
            List<Area> missing = new ArrayList<>(register.listInRegion(view, region.code()));
            missing.removeAll(members);
            scopes.add(new AreaScope(view, region, members, missing));
        });
        return scopes;
    }

    private void tellRepeated(List<CohortCount> counts) {
        Map<Area, Map<Integer, List<CohortCount>>> byCell = new HashMap<>();
        for (CohortCount count : counts) {
            List<CohortCount> ofCell = byCell.computeIfAbsent(count.area(), area -> new HashMap<>())
                    .computeIfAbsent(count.birthYear(), birthYear -> new ArrayList<>());
            ofCell.stream()
                    .filter(other -> other.gmfcs().overlaps(count.gmfcs()))
                    .findFirst()
                    .ifPresent(other -> tellRepeated(other, count));
            ofCell.add(count);
        }
    }

    private void tellRepeated(CohortCount first, CohortCount second) {
        boolean same = first.gmfcs().equals(second.gmfcs());
        String key = second.area() + ", " + second.birthYear() + ", " + second.gmfcs();
        SourcePosition at = first.source();
        notices.add(
                same ? NoticeCode.DUPLICATE_KEY : NoticeCode.OVERLAPPING_BANDS,
                second.source(),
                key,
                Message.of("where.line", at.file(), Long.toString(at.line())),
                first.gmfcs().label());
    }

    /** One notice a view: a database that leaves zeros out leaves out hundreds of rows. */
    private void tellRowsLeftOut(Cohorts cohorts, Collection<Area> reporting) {
        if (policy.zerosLeftOut()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Area area : reporting) {
            for (int birthYear : cohorts.birthYears()) {
                Set<GmfcsLevel> levels = cohorts.listMissingLevels(area, birthYear);
                if (!levels.isEmpty()) {
                    String named = levels.stream().map(GmfcsLevel::name).collect(Collectors.joining(", "));
                    missing.add(area + " " + birthYear + " (GMFCS " + named + ")");
                }
            }
        }
        if (!missing.isEmpty()) {
            Message view = Message.of("view." + cohorts.view().label());
            notices.add(NoticeCode.ROWS_LEFT_OUT, policy.settingsFile(), "", view, missing.size(), missing.get(0));
        }
    }

    /** A sum over those who reported is no figure of the whole region, and must not be read as one. */
    private void tellPartialSums(Cohorts cohorts) {
        for (AreaScope scope : cohorts.scopes()) {
            if (scope.area().level() == AreaLevel.REGION && !scope.silent().isEmpty()) {
                notices.add(
                        NoticeCode.REGION_NOT_WHOLE,
                        policy.settingsFile(),
                        scope.area().name(),
                        Message.of("view." + scope.view().label()),
                        scope.members().size(),
                        scope.members().size() + scope.silent().size(),
                        withoutRow(scope.silent()));
            }
        }
    }

    private static Message withoutRow(List<Area> silent) {
        if (silent.size() > MOST_NAMED) {
            return Message.of("notice.no-row.others");
        }
        List<String> names = silent.stream().map(Area::name).toList();
        return Message.of(silent.size() == 1 ? "notice.no-row.one" : "notice.no-row.many", names);
    }
}
