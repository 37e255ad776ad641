package dk.followupforecast.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.NeighbourMerging;
import dk.followupforecast.policy.NeighbourMerging.Part;
import dk.followupforecast.reference.HospitalAreas;
import dk.followupforecast.reference.MunicipalMap;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.View;
import dk.followupforecast.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads {@code merge-municipalities} of a rung and carries it out, since all that it goes by is reference data. */
final class MergingReader {

    private static final String SIZE = "/inhabitants-at-least";
    private static final String YEAR = "/in-year";

    private final YamlFile yaml;
    private final Reference reference;
    private final Supplier<MunicipalMap> map;
    private final Notices notices;

    MergingReader(YamlFile yaml, Reference reference, Supplier<MunicipalMap> map, Notices notices) {
        this.yaml = yaml;
        this.reference = reference;
        this.map = map;
        this.notices = notices;
    }

    /** @param pointer where the rule stands, which the schema has checked key by key */
    List<AreaGroup> read(JsonNode rule, String pointer) {
        boolean byHospital = rule.get("within").asText().equals("hospital");
        if (byHospital != rule.has("in-year")) {
            String key = byHospital ? "expected.merge-year" : "expected.no-merge-year";
            badValue(pointer + (byHospital ? "/within" : YEAR), Message.of(key));
            return List.of();
        }
        List<List<Area>> clusters =
                byHospital ? listByHospital(rule.get("in-year").asInt()) : listByRegion();
        if (clusters.isEmpty()) {
            badValue(pointer + (byHospital ? YEAR : "/within"), Message.of("expected.merge-clusters"));
        }
        int before = notices.size();
        NeighbourMerging merging =
                new NeighbourMerging(map.get(), rule.get("inhabitants-at-least").asInt());
        clusters.forEach(cluster -> checkInhabitants(cluster, pointer));
        if (notices.size() > before) {
            return List.of();
        }
        List<AreaGroup> merged = new ArrayList<>();
        for (List<Area> cluster : clusters) {
            NeighbourMerging.Outcome outcome = merging.merge(cluster);
            merged.addAll(outcome.merged());
            outcome.tooSmall().forEach(part -> tellTooSmall(part, pointer));
        }
        return merged;
    }

    private List<List<Area>> listByHospital(int year) {
        TreeMap<Area, List<Area>> clusters = new TreeMap<>();
        for (Area municipality : reference.areas().list(View.MUNICIPALITY)) {
            Optional<HospitalAreas.Entry> entry = reference.hospitalAreas().find(municipality, year);
            entry.ifPresent(found -> clusters.computeIfAbsent(found.hospital(), none -> new ArrayList<>())
                    .add(municipality));
        }
        return List.copyOf(clusters.values());
    }

    /** Regions of which nobody's inhabitants are known stay as they are. */
    private List<List<Area>> listByRegion() {
        TreeMap<Area, List<Area>> clusters = new TreeMap<>();
        for (Area municipality : reference.areas().list(View.MUNICIPALITY)) {
            clusters.computeIfAbsent(reference.areas().regionOf(municipality), none -> new ArrayList<>())
                    .add(municipality);
        }
        return clusters.values().stream()
                .filter(cluster -> cluster.stream().anyMatch(this::isKnown))
                .toList();
    }

    private void checkInhabitants(List<Area> cluster, String pointer) {
        cluster.stream()
                .filter(area -> !isKnown(area))
                .forEach(area -> badValue(
                        pointer + SIZE,
                        Message.of("expected.merge-inhabitants", area.name(), MunicipalMapReader.INHABITANTS)));
    }

    private boolean isKnown(Area municipality) {
        return map.get().findInhabitants(municipality).isPresent();
    }

    private void tellTooSmall(Part part, String pointer) {
        List<String> names = part.members().stream().map(Area::name).toList();
        badValue(pointer + SIZE, Message.of("expected.merge-size", part.inhabitants(), names));
    }

    private void badValue(String pointer, Message expected) {
        String value = yaml.root().at(pointer).asText();
        notices.add(NoticeCode.BAD_VALUE, yaml.position(pointer), value, expected);
    }
}
