package dk.followupforecast.run;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.parquet.ParquetLibrary;
import dk.followupforecast.parquet.ParquetRegisterWriter;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.synthesis.BirthDays;
import dk.followupforecast.synthesis.CsvRegisterWriter;
import dk.followupforecast.synthesis.Inhabitants;
import dk.followupforecast.synthesis.InventedPlace;
import dk.followupforecast.synthesis.InventedRegister;
import dk.followupforecast.synthesis.RegisterWriter;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Invents a register of children who do not exist, as a case of its own. */
public final class SynthesisJob {

    private SynthesisJob() {}

    /** @param notices get what is wrong with the reference data, which names the places */
    public static SynthesisResult run(SynthesisRequest request, ProjectHome home, Notices notices) {
        RegisterWriter writer = writer(request.format());
        Reference reference = Reference.read(home, new SourceFiles(notices), notices);
        notices.refuseOnErrors();
        InventedRegister register =
                new InventedRegister(request.children(), request.seed(), places(request.region(), reference));
        try (OutputFolder folder = OutputFolder.openNew(request.output())) {
            List<Path> files = new RegisterParts(register, writer, request, folder).write();
            folder.write("case.yaml", settings(request, register));
            long bytes = sum(files, request.output());
            folder.replace();
            return new SynthesisResult(request.output(), request.children(), files.size(), bytes);
        }
    }

    private static RegisterWriter writer(RegisterFormat format) {
        if (format == RegisterFormat.PARQUET && !ParquetLibrary.isThere()) {
            throw new UsageException(Message.of("synthesis.no-parquet"));
        }
        return switch (format) {
            case CSV -> new CsvRegisterWriter();
            case PARQUET -> new ParquetRegisterWriter();
        };
    }

    private static List<InventedPlace> places(String region, Reference reference) {
        List<Area> municipalities = region.equals(SynthesisRequest.ALL)
                ? reference.areas().list(View.MUNICIPALITY)
                : reference.areas().listInRegion(View.MUNICIPALITY, region);
        if (municipalities.isEmpty()) {
            List<String> known = reference.areas().list(View.MUNICIPALITY).stream()
                    .map(municipality ->
                            reference.areas().regionOf(municipality).code())
                    .distinct()
                    .sorted()
                    .toList();
            throw new UsageException(Message.of("synthesis.unknown-region", region, known));
        }
        Inhabitants inhabitants = Inhabitants.read();
        return municipalities.stream()
                .map(municipality -> place(municipality, reference, inhabitants))
                .toList();
    }

    private static InventedPlace place(Area municipality, Reference reference, Inhabitants inhabitants) {
        String region = reference.areas().regionOf(municipality).code();
        int beside = reference.areas().listInRegion(View.MUNICIPALITY, region).size();
        String hospital = reference
                .hospitalAreas()
                .find(municipality, BirthDays.LAST_YEAR)
                .map(entry -> entry.hospital().name())
                .orElse("");
        return new InventedPlace(
                municipality.name(), hospital, inhabitants.hundredsIn(municipality.code(), region, beside));
    }

    /** So that every document made from the register says what it is, and a run takes it as it is. */
    private static String settings(SynthesisRequest request, InventedRegister register) {
        boolean allHaveHospitals =
                register.places().stream().noneMatch(place -> place.hospital().isEmpty());
        String open =
                "# Nobody has told the hospitals of these municipalities.\nregister:\n  hospital-missing: not-recorded\n";
        Message title = Message.of("synthesis.title", request.children(), Long.toString(request.seed()));
        LocalText both = new LocalText(
                Texts.in(Language.DA).say(title), Texts.in(Language.EN).say(title));
        return String.join(
                "\n",
                "# Made by: forecast synthesise --children " + request.children() + " --seed " + request.seed()
                        + " --region " + request.region(),
                "title:",
                "  da: \"" + both.da() + "\"",
                "  en: \"" + both.en() + "\"",
                "rule: cpop-15-18-annex-2024",
                "compare-with: [cpop-15-17-national]",
                "# Whoever is not in the register does not exist.",
                "rows-left-out: zero",
                allHaveHospitals ? "" : open);
    }

    private static long sum(List<Path> files, Path output) {
        try {
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", output.toString()), e);
        }
    }
}
