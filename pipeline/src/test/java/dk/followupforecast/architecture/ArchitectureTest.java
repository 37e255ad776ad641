package dk.followupforecast.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way data flows is the way packages depend on each other: downwards only, each library in its one place. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "dk.followupforecast";

    /** From what everybody knows to what the user starts; packages of one line do not know each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("vocabulary"),
            List.of("text"),
            List.of("notice", "progress"),
            List.of("source", "reference", "rule"),
            List.of("policy", "csv", "yaml", "register", "synthesis"),
            List.of("storage"),
            List.of("parquet"),
            List.of("spark"),
            List.of("casefile", "finished"),
            List.of("extract"),
            List.of("cohort"),
            List.of("followup"),
            List.of("effort", "calendar"),
            List.of("reconcile"),
            List.of("disclosure"),
            List.of("twin"),
            List.of("table", "chart"),
            List.of("annex"),
            List.of("published"),
            List.of("attack", "run"),
            List.of("compare"),
            List.of("command"),
            List.of("notebook"));

    private static final String[] CORE = named(
            "vocabulary",
            "text",
            "notice",
            "progress",
            "rule",
            "policy",
            "reference",
            "cohort",
            "followup",
            "effort",
            "reconcile",
            "disclosure");

    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.util..", "java.math..", "java.io..", "java.nio..", "java.text.."
    };

    private static final String COMMONS_TEXT = "org.apache.commons.text..";

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        Set<String> found = classes.stream()
                .map(type -> type.getPackageName().substring(ROOT.length() + 1).split("[.]")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER.stream().flatMap(List::stream).toList()), found);
    }

    @ArchTest
    static void packagesKnowOnlyThoseBeforeThem(JavaClasses classes) {
        for (int at = 0; at < ORDER.size(); at++) {
            for (String name : ORDER.get(at)) {
                String[] others = Stream.concat(
                                ORDER.get(at).stream().filter(beside -> !beside.equals(name)),
                                ORDER.subList(at + 1, ORDER.size()).stream().flatMap(List::stream))
                        .map(other -> named(other)[0])
                        .toArray(String[]::new);
                if (others.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage(named(name)[0])
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .check(classes);
                }
            }
        }
    }

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .resideOutsideOfPackage(named("reference")[0])
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(PLAIN_JAVA, CORE));

    @ArchTest
    static final ArchRule REFERENCE_USES_COMMONS_TEXT_FOR_NEAR_SPELLINGS_AND_NOTHING_ELSE = classes()
            .that()
            .resideInAPackage(named("reference")[0])
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(PLAIN_JAVA, COMMONS_TEXT, named("reference")[0], named("vocabulary")[0]));

    @ArchTest
    static final ArchRule INVENTING_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(named("synthesis")[0])
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(PLAIN_JAVA, "java.time..", named("synthesis")[0], named("vocabulary")[0]));

    @ArchTest
    static final ArchRule TABLES_CHARTS_AND_DOCUMENTS_SEE_PUBLISHABLE_FIGURES_ONLY = noClasses()
            .that()
            .resideInAnyPackage(named("table", "chart", "annex"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(named("extract", "cohort", "followup", "effort", "reconcile", "casefile"));

    @ArchTest
    static final ArchRule TABLES_CHARTS_AND_DOCUMENTS_HOLD_NO_COUNT_AS_IT_WAS_READ = noClasses()
            .that()
            .resideInAnyPackage(named("table", "chart", "annex"))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*[.](CohortCount|PrintedForecast|PrintedForecastRow|PrintedTotal|InternalEdition)");

    /** Neither by themselves nor by way of what they use: a public file cannot be made from an internal figure. */
    @ArchTest
    static final ArchRule WRITERS_OF_PUBLIC_FILES_REACH_NO_INTERNAL_FIGURE = noClasses()
            .that()
            .resideInAnyPackage(named("table", "chart", "annex", "run"))
            .and()
            .haveSimpleNameStartingWith("Public")
            .should()
            .transitivelyDependOnClassesThat(nameMatching(ROOT
                    + "[.].*[.](Publication|Internal[^.]*|CohortFigure|ForecastFigure|ReconciledFigure|Notices?"
                    + "|CaseFigures|CaseDescription)"));

    /**
     * Twins show what a writer has from the edition. What it has from the counts themselves would be in the files of every twin
     * alike, and nobody would find it.
     */
    @ArchTest
    static final ArchRule WRITERS_OF_PUBLIC_FILES_REACH_NO_COUNTS = noClasses()
            .that()
            .resideInAnyPackage(named("table", "chart", "annex", "run"))
            .and()
            .haveSimpleNameStartingWith("Public")
            .and()
            .doNotHaveSimpleName("PublicLadder")
            .should()
            .transitivelyDependOnClassesThat(
                    nameMatching(ROOT + "[.].*[.](CellCounts|Cohorts|FollowUpForecast|DisclosureGate|PublicEdition)"));

    @ArchTest
    static final ArchRule PAINTING_KNOWS_NOTHING_OF_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage(ROOT + ".chart.paint..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ORDER.stream()
                    .flatMap(List::stream)
                    .filter(name -> !name.equals("chart"))
                    .map(name -> named(name)[0])
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule DOCUMENTS_ARE_DESCRIBED_WITHOUT_THEIR_FORM = classes()
            .that()
            .resideInAPackage(ROOT + ".annex.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(PLAIN_JAVA, ROOT + ".annex.document..", named("text")[0]));

    /** Those who write a document have the document alone: what they show cannot differ. */
    @ArchTest
    static final ArchRule WRITERS_OF_DOCUMENTS_SEE_THE_DOCUMENT_ALONE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".annex..")
            .and()
            .resideOutsideOfPackages(ROOT + ".annex", ROOT + ".annex.content..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(named("vocabulary", "disclosure", "table", "chart"));

    @ArchTest
    static void everyLibraryLivesInItsOnePlace(JavaClasses classes) {
        Map<String, Set<String>> expected = new TreeMap<>();
        expected.put("org.apache.commons.csv", Set.of("csv"));
        expected.put("org.apache.commons.text", Set.of("reference"));
        expected.put("org.apache.commons.compress", Set.of("annex.office"));
        expected.put("org.knowm.xchart", Set.of("chart.paint"));
        expected.put("org.jfree.svg", Set.of("chart.paint"));
        expected.put("org.apache.parquet", Set.of("parquet"));
        expected.put("org.apache.hadoop", Set.of("parquet", "storage"));
        expected.put("org.apache.spark", Set.of("spark"));
        expected.put("scala", Set.of("spark"));
        expected.put("java.awt", Set.of("chart.paint", "annex.pdf"));
        expected.put("javax.crypto", Set.of("calendar"));
        expected.put("org.apache.poi", Set.of("annex.word"));
        expected.put("org.apache.xmlbeans", Set.of("annex.word"));
        expected.put("org.openxmlformats", Set.of("annex.word"));
        expected.put("j2html", Set.of("annex.html", "annex.pdf", "annex.web"));
        expected.put("com.google.ortools", Set.of("twin"));
        expected.put("com.sun.jna", Set.of("run"));
        expected.put("com.openhtmltopdf", Set.of("annex.pdf"));
        expected.put("org.apache.pdfbox", Set.of("annex.pdf"));
        expected.put("org.apache.fontbox", Set.of("annex.pdf"));
        expected.put("tech.tablesaw", Set.of("table"));
        expected.put("picocli", Set.of("command"));
        expected.put("com.networknt", Set.of("yaml"));
        expected.put("org.yaml.snakeyaml", Set.of("yaml"));
        expected.put(
                "com.fasterxml.jackson",
                Set.of("yaml", "casefile", "finished", "table", "published", "run", "compare"));
        expected.forEach((library, packages) -> assertEquals(packages, listUsers(classes, library), library));
    }

    /** The packages with a class that uses the library: none too many, and none that has ceased to. */
    private static Set<String> listUsers(JavaClasses classes, String library) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> (used.getTargetClass().getPackageName() + ".").startsWith(library + ".")))
                .map(type -> type.getPackageName().substring(ROOT.length() + 1))
                .collect(Collectors.toSet());
    }

    @ArchTest
    static void noLibraryIsUsedThatHasNoPlace(JavaClasses classes) {
        Set<String> known =
                Set.of("java", "javax.xml", "org.w3c.dom", "org.xml.sax", "dk.followupforecast", "org.apache.commons");
        Set<String> others = Set.of(
                "org.knowm.xchart",
                "org.jfree.svg",
                "org.apache.parquet",
                "org.apache.hadoop",
                "org.apache.spark",
                "scala",
                "org.apache.poi",
                "org.apache.xmlbeans",
                "org.openxmlformats",
                "j2html",
                "com.google.ortools",
                "com.sun.jna",
                "javax.crypto",
                "com.openhtmltopdf",
                "org.apache.pdfbox",
                "org.apache.fontbox",
                "tech.tablesaw",
                "picocli",
                "com.networknt",
                "com.fasterxml.jackson",
                "org.yaml.snakeyaml");
        List<String> placed = Stream.concat(known.stream(), others.stream()).toList();
        Set<String> strange = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(used -> used.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(type -> type.getPackageName() + ".")
                .filter(name -> placed.stream().noneMatch(place -> name.startsWith(place + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strange);
    }

    private static String[] named(String... packages) {
        return Stream.of(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static String[] concat(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
