package dk.followupforecast.published;

import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A public edition as it lies in its folder, which is all that an outsider has of it: no count, no input, no file of ours.
 *
 * @param areas all that the edition names, by view: those of its tables, each with its members, then the regions
 * @param numbers in the order of the edition; a number may stand in two tables
 */
public record PublishedEdition(PublishedAbout about, List<PublicArea> areas, List<PublishedNumber> numbers) {

    public PublishedEdition {
        areas = List.copyOf(areas);
        numbers = List.copyOf(numbers);
        Map<View, Set<Area>> named = new EnumMap<>(View.class);
        for (PublicArea area : areas) {
            if (!named.computeIfAbsent(area.view(), view -> new HashSet<>()).add(area.area())) {
                throw new IllegalArgumentException("areas must name each once, was twice: " + area.area());
            }
            checkMembers(area);
        }
        areas.stream().filter(PublicArea::isSilent).forEach(silent -> named.get(silent.view())
                .remove(silent.area()));
        Map<PublishedNumber, Integer> seen = new HashMap<>();
        for (PublishedNumber number : numbers) {
            if (!named.getOrDefault(number.view(), Set.of()).contains(number.area())) {
                throw new IllegalArgumentException("area must be one that has reported, was " + number.area());
            }
            checkRule(number, about);
            if (seen.getOrDefault(number.asCounted(), number.value()) != number.value()) {
                throw new IllegalArgumentException("numbers must agree, was two values for " + number.area());
            }
            seen.put(number.asCounted(), number.value());
        }
    }

    private static void checkMembers(PublicArea area) {
        Set<Object> members = new HashSet<>(area.members());
        members.addAll(area.silent());
        if (members.size() < area.members().size() + area.silent().size()) {
            throw new IllegalArgumentException("members must stand once, was twice in " + area.area());
        }
    }

    private static void checkRule(PublishedNumber number, PublishedAbout about) {
        if (number.rule().isEmpty()) {
            return;
        }
        String rule = number.rule().get();
        if (about.findRule(rule).isEmpty()) {
            throw new IllegalArgumentException("rule must be one of the manifest, was " + rule);
        }
        Optional<BigDecimal> factor =
                Optional.ofNullable(about.hoursPerFollowUp().get(rule));
        if (number.hours().isPresent()) {
            BigDecimal asked = factor.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(number.value()));
            if (asked.compareTo(number.hours().get()) != 0) {
                throw new IllegalArgumentException("hours must be the rule's factor times the follow-ups, was "
                        + number.hours().get());
            }
        }
    }

    public List<PublicArea> listAreas(View view) {
        return areas.stream().filter(area -> area.view() == view).toList();
    }
}
