package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.disclosure.RegionCoverage;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Half a page for somebody who reads nothing else. */
final class SummarySection {

    /** More areas than this are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final AnnexWords words;
    private final AnnexFigures municipalities;
    private final View wholeRegion;
    private final TreeMap<Integer, Integer> followUps;
    private final List<KeyFigure> keyFigures = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    SummarySection(AnnexWords words) {
        this.words = words;
        this.municipalities = words.figures(words.rule(), View.MUNICIPALITY);
        AnnexFigures hospitals = words.figures(words.rule(), View.HOSPITAL);
        this.wholeRegion = hospitals.isEmpty() ? View.MUNICIPALITY : View.HOSPITAL;
        this.followUps = (hospitals.isEmpty() ? municipalities : hospitals).followUpsOfRegions();
    }

    Section section() {
        addFollowUps();
        addChange();
        FirstYears.sentence(words, followUps.keySet()).ifPresent(sentences::add);
        addHours();
        addMunicipalities();
        List<String> second = new ArrayList<>();
        words.publication().about().comparedRules().forEach(other -> addCompared(other, second));
        addReconciliation(second);
        List<Block> blocks = new ArrayList<>();
        if (!keyFigures.isEmpty()) {
            blocks.add(new KeyFigures(keyFigures.subList(0, Math.min(4, keyFigures.size()))));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say("annex.summary.unknown"));
        }
        blocks.add(new Paragraph(String.join(" ", sentences)));
        if (!second.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", second)));
        }
        words.publication()
                .rowsInNoFigure()
                .map(words.texts()::say)
                .map(Paragraph::new)
                .ifPresent(blocks::add);
        silent().ifPresent(blocks::add);
        return new Section("summary", words.say("annex.summary.heading"), blocks);
    }

    private void addFollowUps() {
        if (followUps.isEmpty()) {
            return;
        }
        int sum = sum(followUps);
        int most = Collections.max(followUps.values());
        List<String> peaks = peaks();
        keyFigures.add(
                new KeyFigure(words.texts().number(most), peakLabel(most, peaks), words.say("annex.key.peak.note")));
        sentences.add(words.say(
                "annex.summary.follow-ups",
                words.inSentence(words.rule()),
                words.counted(sum),
                words.regions(wholeRegion),
                words.span(followUps.keySet()),
                words.say("annex.view." + wholeRegion.label())));
        if (Collections.min(followUps.values()) < most) {
            sentences.add(words.say(
                    peaks.size() == 1 ? "annex.summary.peak" : "annex.summary.peaks",
                    Collections.min(followUps.values()),
                    most,
                    peaks));
        }
    }

    private String peakLabel(int most, List<String> peaks) {
        if (peaks.size() > 1 && peaks.size() == followUps.size()) {
            return words.say("annex.key.every-year");
        }
        return words.say(most == 1 ? "annex.key.peak.one" : "annex.key.peak.many", peaks);
    }

    private List<String> peaks() {
        int most = Collections.max(followUps.values());
        return followUps.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    private static int sum(TreeMap<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The largest change from one year to the next; nothing where no two years follow each other or none differs. */
    private void addChange() {
        int largest = 0;
        int to = 0;
        for (int year : followUps.keySet()) {
            if (followUps.containsKey(year - 1)) {
                int change = followUps.get(year) - followUps.get(year - 1);
                if (Math.abs(change) > Math.abs(largest)) {
                    largest = change;
                    to = year;
                }
            }
        }
        if (largest != 0) {
            sentences.add(words.say(
                    largest > 0 ? "annex.summary.rise" : "annex.summary.fall",
                    Integer.toString(to - 1),
                    Integer.toString(to),
                    Math.abs(largest),
                    followUps.get(to - 1),
                    followUps.get(to)));
        }
    }

    private void addHours() {
        TreeMap<Integer, BigDecimal> hours = municipalities.hoursOfRegions();
        Optional<BigDecimal> each = words.publication().about().hoursPerFollowUp();
        if (hours.isEmpty() || each.isEmpty()) {
            return;
        }
        BigDecimal sum = hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = Collections.max(hours.values());
        List<String> peaks = hours.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(most) == 0)
                .map(entry -> entry.getKey().toString())
                .toList();
        keyFigures.add(new KeyFigure(
                words.texts().number(most),
                words.say("annex.key.hours", peaks),
                words.say("annex.key.hours.note", words.hours(each.get()))));
        sentences.add(words.say(
                "annex.summary.hours",
                words.hours(sum),
                words.span(hours.keySet()),
                words.hours(each.get()),
                words.hours(most),
                peaks));
    }

    /** From the least to the most follow-ups that any municipality has in a year, and who has the most. */
    private void addMunicipalities() {
        TreeMap<Integer, TreeMap<Integer, List<String>>> areasWith = new TreeMap<>();
        for (Area area : municipalities.areas(View.MUNICIPALITY.areaLevel())) {
            for (int year : municipalities.years()) {
                municipalities.followUps(area, year).ifPresent(count -> areasWith
                        .computeIfAbsent(count, of -> new TreeMap<>())
                        .computeIfAbsent(year, of -> new ArrayList<>())
                        .add(area.name()));
            }
        }
        if (areasWith.isEmpty()) {
            return;
        }
        int fewest = areasWith.firstKey();
        int most = areasWith.lastKey();
        String range = words.texts().number(fewest)
                + (fewest == most ? "" : "\u2013" + words.texts().number(most));
        keyFigures.add(new KeyFigure(
                range,
                words.say("annex.key.municipality"),
                words.say("annex.key.municipality.note", words.span(municipalities.years()))));
        if (fewest < most) {
            TreeMap<Integer, List<String>> withMost = areasWith.get(most);
            boolean few =
                    withMost.size() == 1 && withMost.firstEntry().getValue().size() <= MOST_NAMED;
            sentences.add(
                    few
                            ? words.say(
                                    "annex.summary.municipalities",
                                    fewest,
                                    words.counted(most),
                                    withMost.firstEntry().getValue(),
                                    withMost.firstKey().toString())
                            : words.say("annex.summary.municipalities.tied", fewest, words.counted(most)));
        }
    }

    private void addCompared(FollowUpRule other, List<String> second) {
        TreeMap<Integer, Integer> ofOther = words.figures(other, wholeRegion).followUpsOfRegions();
        TreeMap<Integer, Integer> ofRule = new TreeMap<>(followUps);
        ofRule.keySet().retainAll(ofOther.keySet());
        ofOther.keySet().retainAll(ofRule.keySet());
        if (ofRule.isEmpty()) {
            return;
        }
        keyFigures.add(new KeyFigure(
                words.texts().number(sum(ofOther)),
                words.say("annex.key.compared", words.inSentence(other), words.span(ofRule.keySet())),
                words.say("annex.key.compared.note", sum(ofRule), words.inSentence(words.rule()))));
        if (sum(ofOther) == sum(ofRule)) {
            String years = words.span(ofRule.keySet());
            second.add(words.say("annex.summary.compared.same", words.title(other), years, sum(ofRule)));
            return;
        }
        second.add(words.say(
                "annex.summary.compared",
                words.title(other),
                words.counted(sum(ofOther)),
                words.span(ofRule.keySet()),
                sum(ofRule)));
    }

    private void addReconciliation(List<String> second) {
        List<ReconciledFigure> printed = words.publication().reconciliation().stream()
                .filter(figure -> figure.kind() != ReconciledKind.VIEWS && figure.kind() != ReconciledKind.CHILDREN)
                .filter(figure ->
                        figure.printed().isPresent() && figure.computed().isPresent())
                .toList();
        int equal = (int) printed.stream()
                .filter(figure -> figure.printed().equals(figure.computed()))
                .count();
        if (printed.isEmpty()) {
            return;
        }
        second.add(
                equal == printed.size()
                        ? words.say("annex.summary.all-agree", equal)
                        : words.say(
                                printed.size() - equal == 1 ? "annex.summary.differ.one" : "annex.summary.differ",
                                printed.size() - equal,
                                printed.size()));
    }

    /** Areas without a row: their figures are missing from every sum. */
    private Optional<Block> silent() {
        List<String> names = new ArrayList<>();
        for (RegionCoverage part : words.publication().coverage()) {
            part.silent().forEach(area -> names.add(area.name()));
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String text = names.size() <= MOST_NAMED
                ? words.say(names.size() == 1 ? "annex.silent.one" : "annex.silent.named", names)
                : words.say("annex.silent.many", names.size());
        return Optional.of(new Callout(words.say("annex.callout"), text));
    }
}
