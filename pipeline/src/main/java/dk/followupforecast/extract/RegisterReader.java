package dk.followupforecast.extract;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.CsvOpener;
import dk.followupforecast.register.FileDigest;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterReduction;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.WordlessFault;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the register of a case: opens its files, has an engine count them, and tells what is wrong with them. */
public final class RegisterReader {

    private final CaseFolder caseFolder;
    private final Notices notices;
    private final RegisterPlaces places;
    private final List<String> states = new ArrayList<>();

    private RegisterReader(CaseFolder caseFolder, RegisterPlaces places, Notices notices) {
        this.caseFolder = caseFolder;
        this.places = places;
        this.notices = notices;
    }

    /** The register of a case; nothing where it has none, or one that cannot be read, which the notices then tell. */
    public static Optional<RegisterExtract> read(
            CaseFolder caseFolder, AreaRegister areas, ReadingMeans means, Notices notices) {
        return caseFolder.hasRegister()
                ? RegisterPlaces.find(caseFolder, means, notices)
                        .flatMap(places -> new RegisterReader(caseFolder, places, notices).read(areas, means))
                : Optional.empty();
    }

    private Optional<RegisterExtract> read(AreaRegister areas, ReadingMeans means) {
        List<RegisterFile> files = new ArrayList<>();
        for (RegisterPlaces.Part part : places.parts()) {
            open(part, means).ifPresent(files::add);
        }
        tellDifferentParts(files);
        if (files.size() < places.parts().size() || notices.hasErrors()) {
            return Optional.empty();
        }
        RegisterPlan plan = new RegisterPlan(
                files,
                places.store(),
                caseFolder.settings().register(),
                new AreaIndex(areas),
                caseFolder.settings().charset().name(),
                new SecureRandom().nextLong());
        RegisterCounts counts;
        List<FileDigest> digests;
        try (DigestsInBackground background =
                new DigestsInBackground(plan, means.hashes() ? plan.files() : List.of())) {
            counts = RegisterReduction.reduce(plan, means.engine(), means.progress());
            digests = background.list(notices);
        }
        tellChanged(plan, states, notices);
        new RegisterNotices(plan, counts, caseFolder.settingsFile(), notices).tell();
        SourcePosition source = SourcePosition.ofFile(name(files));
        List<CohortCount> cohorts = List.of();
        if (!notices.hasErrors()) {
            RegisterCohorts grouped = new RegisterCohorts(plan.areas(), source);
            cohorts = grouped.list(counts.tally());
            if (grouped.hasOverlappingGroups()) {
                notices.add(NoticeCode.MIXED_BANDS, caseFolder.settingsFile(), "");
                cohorts = List.of();
            }
        }
        return Optional.of(new RegisterExtract(plan, counts, states, digests, cohorts));
    }

    private Optional<RegisterFile> open(RegisterPlaces.Part part, ReadingMeans means) {
        RegisterStore store = places.store();
        String name = part.location().toLowerCase(Locale.ROOT);
        boolean parquet = name.endsWith(".parquet");
        Optional<FormOpener> opener = parquet
                ? means.parquet(store)
                : Optional.of(new CsvOpener(store, caseFolder.settings().charset(), name.endsWith(".gz")));
        SourcePosition file = SourcePosition.ofFile(part.name());
        if (opener.isEmpty()) {
            notices.add(NoticeCode.NO_PARQUET, file, "");
            return Optional.empty();
        }
        try {
            states.add(store.state(part.location()));
            return opener.get().open(part.name(), part.location(), store.size(part.location()), notices);
        } catch (IOException e) {
            notices.add(NoticeCode.UNREADABLE_FILE, file, "");
            return Optional.empty();
        } catch (RuntimeException e) {
            // The first lines may be rows.
            throw WordlessFault.of(e);
        }
    }

    /** A part without a column that others have would put its children into no area, in silence. */
    private void tellDifferentParts(List<RegisterFile> files) {
        Set<RegisterColumn> expected = files.isEmpty() ? Set.of() : areaColumns(files.get(0));
        for (RegisterFile file : files) {
            if (!areaColumns(file).equals(expected)) {
                String first = files.get(0).name();
                notices.add(NoticeCode.REGISTER_PARTS_DIFFER, SourcePosition.ofFile(file.name()), "", first);
            }
        }
    }

    private static Set<RegisterColumn> areaColumns(RegisterFile file) {
        return file.layout().columnOf().keySet().stream()
                .filter(column -> column.view().isPresent())
                .collect(Collectors.toSet());
    }

    /** Tells which files were changed since they were opened, or went away. */
    public static void tellChanged(RegisterPlan plan, List<String> states, Notices notices) {
        for (int at = 0; at < states.size(); at++) {
            RegisterFile file = plan.files().get(at);
            String now;
            try {
                now = plan.store().state(file.location());
            } catch (IOException e) {
                now = "";
            }
            if (!now.equals(states.get(at))) {
                notices.add(NoticeCode.FILE_CHANGED, SourcePosition.ofFile(file.name()), "");
            }
        }
    }

    /** What a figure's source is called: the one file, or the folder that all of them lie in. */
    private String name(List<RegisterFile> files) {
        String first = files.get(0).name();
        if (files.size() == 1) {
            return first;
        }
        String folder = first.substring(0, first.lastIndexOf('/') + 1);
        boolean together = files.stream().allMatch(file -> file.name().startsWith(folder));
        return together && !folder.isEmpty() ? folder : caseFolder.name();
    }
}
