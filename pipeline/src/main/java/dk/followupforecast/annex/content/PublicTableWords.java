package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.AreaLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is said of a public table, worked out from its design: none of it depends on a number. */
final class PublicTableWords {

    private final PublicWords words;
    private final TableDesign design;
    private final List<CountedSum> sums;

    PublicTableWords(PublicWords words, PublicTable table) {
        this.words = words;
        this.design = table.design();
        this.sums = table.numbers().stream().map(PublicNumber::counts).toList();
    }

    /** Unique, since no rung has the same design twice. */
    String name() {
        String years = design.yearsInBlock() == TableDesign.TOGETHER ? "together" : "years-" + design.yearsInBlock();
        String groups = design.gmfcsApart() ? "-gmfcs" : "";
        String from =
                design.fromYear().isPresent() ? "-from-" + design.fromYear().getAsInt() : "";
        String to = design.toYear().isPresent() ? "-to-" + design.toYear().getAsInt() : "";
        return design.measure().label() + "-" + design.view().label() + "-"
                + design.areas().label() + "-" + years + groups + (design.comparedRules() ? "-rules" : "") + from + to;
    }

    String sheet() {
        return words.say(
                "public.sheet." + design.measure().label(),
                Message.of(
                        "public.area." + (isRegion() ? "region" : design.view().label())));
    }

    private boolean isRegion() {
        return design.areas() == AreasShown.REGION;
    }

    private boolean isTogether() {
        return design.yearsInBlock() == TableDesign.TOGETHER;
    }

    private boolean isChildren() {
        return design.measure() == Measure.CHILDREN;
    }

    String rowHeader() {
        boolean oneSpan = sums.stream().map(CountedSum::firstYear).distinct().count() == 1;
        if (oneSpan) {
            return words.say(
                    isRegion()
                            ? "public.column.region"
                            : "annex.column.area." + design.view().label());
        }
        return words.say(isChildren() ? "public.column.birth-year" : "annex.column.year");
    }

    String caption() {
        List<Message> by = new ArrayList<>();
        if (!isRegion()) {
            by.add(Message.of("view.label." + design.view().label()));
        }
        if (!isTogether()) {
            by.add(Message.of(isChildren() ? "public.by.birth-year" : "public.by.year"));
        }
        if (design.gmfcsApart()) {
            by.add(Message.of("public.by.gmfcs"));
        }
        Message what = by.isEmpty()
                ? Message.of("public.caption.all." + design.measure().label())
                : Message.of("public.caption.by." + design.measure().label(), by);
        return words.say(
                "public.caption",
                what,
                where(),
                Message.of("public.view." + design.view().label()),
                isChildren() && isTogether() ? Message.of("public.born", span()) : span());
    }

    private List<String> where() {
        List<String> regions = new ArrayList<>();
        words.publication().listAreas(design.view()).stream()
                .filter(area -> area.area().level() == AreaLevel.REGION)
                .forEach(area -> regions.add(words.name(design.view(), area.area())));
        return regions;
    }

    private String span() {
        TreeSet<Integer> years = new TreeSet<>();
        sums.forEach(counts -> {
            years.add(counts.firstYear());
            years.add(counts.lastYear());
        });
        return PublicWords.span(years.first(), years.last());
    }

    /** Why there is no more of it, and which areas stand as one. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (isRegion()) {
            notes.add(words.say("public.note.region"));
        } else if (isTogether()) {
            notes.add(words.say(isChildren() ? "public.note.children-together" : "public.note.follow-ups-together"));
        }
        if (isTogether() && isRegion() || design.yearsInBlock() > 1) {
            notes.add(words.say(yearsTogether()));
        }
        if (design.areas() == AreasShown.MERGED) {
            notes.add(words.say("public.note.merged"));
        }
        words.publication().listAreas(design.view()).stream()
                .filter(area -> !isRegion() && area.isSilent())
                .map(area -> words.silent(design.view(), area.area()))
                .forEach(notes::add);
        if (design.areas() == AreasShown.MERGED) {
            words.publication().listAreas(design.view()).stream()
                    .flatMap(area -> words.partly(area).stream())
                    .forEach(notes::add);
        }
        return notes;
    }

    private String yearsTogether() {
        if (holdsAllYears()) {
            return isChildren() ? "public.note.all-birth-years" : "public.note.all-years";
        }
        return isChildren() ? "public.note.several-birth-years" : "public.note.several-years";
    }

    /** Whether every number is over all the years that the case has, which a gap between them or an end would prevent. */
    private boolean holdsAllYears() {
        boolean oneSpan = sums.stream().map(PublicWords::span).distinct().count() == 1;
        return isTogether()
                && oneSpan
                && design.fromYear().isEmpty()
                && design.toYear().isEmpty();
    }
}
