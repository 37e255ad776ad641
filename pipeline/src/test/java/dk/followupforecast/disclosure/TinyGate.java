package dk.followupforecast.disclosure;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.EarlierEdition.Printed;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A tiny case put before the gate, by the way that a real one takes: cohorts, forecasts, shape, design, edition. */
record TinyGate(
        DisclosurePolicy policy,
        CaseShape shape,
        CellCounts truth,
        List<KnownSum> nesting,
        PublicEdition edition,
        PublicDesign design) {

    private static final List<GmfcsGroup> BANDS = List.of(Invented.LIGHT, Invented.HEAVY);
    private static final String NAMES = "ABC";

    static TinyGate of(TinyCase tiny) {
        List<FollowUpRule> rules = tiny.rules().stream().map(TinyGate::rule).toList();
        List<Cohorts> cohorts =
                tiny.views().stream().map(table -> cohorts(tiny, table)).toList();
        List<FollowUpForecast> forecasts = cohorts.stream()
                .flatMap(view -> rules.stream().map(rule -> FollowUpForecast.of(rule, view)))
                .toList();
        CaseShape shape = CaseShape.of(cohorts, forecasts);
        CellCounts truth = shape.countsOf(cohorts);
        Rung rung = new Rung("tiny", LocalText.same("tiny"), merged(tiny), tiny.designs());
        DisclosurePolicy policy = policy(tiny.threshold(), rung);
        PublicDescription about = new PublicDescription(
                LocalText.same("tiny"), "2024", rules.get(0), rules.subList(1, rules.size()), Map.of());
        PublicDesign design = new PublicDesign(rung, shape);
        return new TinyGate(
                policy, shape, truth, nesting(tiny, truth), new PublicEdition(about, policy, design), design);
    }

    /** Of municipalities that all have reported: k is 3, and those of III-V are due at 16 and 17, the others at 17. */
    static TinyGate ofMunicipalities(int[][][] children, TableDesign shown) {
        TinyCase.Table table = new TinyCase.Table(View.MUNICIPALITY, children, List.of());
        TinyCase.Rule rule =
                new TinyCase.Rule("rule", OptionalInt.of(TinyCase.FIRST), false, List.of(List.of(17), List.of(16, 17)));
        return of(new TinyCase(3, List.of(table), TinyCase.FIRST, List.of(rule), new int[0], List.of(shown)));
    }

    Verdict judge(TwinSearch search) {
        return new DisclosureGate(policy, shape, truth, nesting, search).judge(edition, design);
    }

    /** @param earlier a case of the same areas and birth years, an edition of which is out */
    Verdict judgeBeside(TinyGate earlier, TwinSearch search) {
        List<Printed> printed = new ArrayList<>();
        PublicPublication out = earlier.edition.of(earlier.truth);
        List<FollowUpRule> rules = earlier.shape.forecasts().stream()
                .map(CaseShape.RuleYears::rule)
                .distinct()
                .toList();
        for (PublicNumber number : out.numbers()) {
            CountedSum counts = number.counts();
            PublicArea area = out.listAreas(counts.view()).stream()
                    .filter(one -> one.area().equals(counts.area()))
                    .findFirst()
                    .orElseThrow();
            Optional<FollowUpRule> rule = counts.rule().flatMap(name -> rules.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst());
            printed.add(new Printed(
                    counts.measure(),
                    area,
                    rule,
                    counts.firstYear(),
                    counts.lastYear(),
                    GmfcsText.parse(counts.gmfcs()),
                    number.value()));
        }
        EarlierEdition before = new EarlierEdition(out.areas(), rules, printed);
        List<KnownSum> sums = before.findSums(shape).orElseThrow();
        return new DisclosureGate(policy, shape, truth, nesting, sums, before.interest(shape), search)
                .judge(edition, design);
    }

    private static DisclosurePolicy policy(int threshold, Rung rung) {
        LocalText tiny = LocalText.same("tiny");
        return new DisclosurePolicy("tiny", tiny, tiny, tiny, threshold, List.of(), List.of(rung));
    }

    private static FollowUpRule rule(TinyCase.Rule rule) {
        List<AgeSchedule> schedules = new ArrayList<>();
        for (int band = 0; band < TinyCase.BANDS && !rule.bandsTogether(); band++) {
            schedules.add(Invented.at(BANDS.get(band), rule.ages().get(band).toArray(Integer[]::new)));
        }
        if (rule.bandsTogether()) {
            schedules.add(Invented.at(Invented.ALL, rule.ages().get(0).toArray(Integer[]::new)));
        }
        return Invented.rule(rule.name(), rule.bornFrom(), schedules.toArray(AgeSchedule[]::new));
    }

    private static Cohorts cohorts(TinyCase tiny, TinyCase.Table table) {
        CountTable counts = new CountTable(table.view(), false);
        for (int area = 0; area < table.areas(); area++) {
            String name = NAMES.substring(area, area + 1);
            boolean reported = false;
            for (int year = 0; year < table.years(); year++) {
                for (int band = 0; band < TinyCase.BANDS; band++) {
                    int children = table.children()[area][year][band];
                    if (children != TinyCase.NONE) {
                        counts.cell(name, BANDS.get(band), tiny.bornFrom() + year, children);
                        reported = true;
                    }
                }
            }
            if (!reported) {
                counts.mustReport(name);
            }
        }
        return counts.cohorts();
    }

    private static List<AreaGroup> merged(TinyCase tiny) {
        return tiny.views().stream()
                .filter(table -> !table.merged().isEmpty())
                .map(table -> new AreaGroup(
                        Invented.group("merged"),
                        table.view(),
                        table.merged().stream()
                                .map(area -> area(table.view(), area))
                                .toList(),
                        List.of()))
                .toList();
    }

    private static Area area(View view, int at) {
        String name = NAMES.substring(at, at + 1);
        return view == View.HOSPITAL ? Invented.hospital(name) : Invented.municipality(name);
    }

    private static List<KnownSum> nesting(TinyCase tiny, CellCounts truth) {
        Map<Area, Area> hospitals = new TreeMap<>();
        for (int at = 0; at < tiny.hospitalOf().length; at++) {
            hospitals.put(area(View.MUNICIPALITY, at), area(View.HOSPITAL, tiny.hospitalOf()[at]));
        }
        return new Nesting(hospitals).list(truth);
    }
}
