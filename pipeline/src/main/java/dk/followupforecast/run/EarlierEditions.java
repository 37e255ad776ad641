package dk.followupforecast.run;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.EarlierEdition;
import dk.followupforecast.disclosure.EarlierEdition.Printed;
import dk.followupforecast.disclosure.Interest;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.finished.ManifestForm;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.NamedEdition;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.published.PublishedNumber;
import dk.followupforecast.published.PublishedRun;
import dk.followupforecast.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The earlier public editions that a policy names, read from their folders and believed only as they were written. */
final class EarlierEditions {

    /** @param sha256 of its manifest */
    private record Read(NamedEdition named, PublishedEdition edition, String sha256) {}

    private final List<Read> editions = new ArrayList<>();

    /**
     * Reads them all; what is missing, changed or of another threshold becomes a notice.
     *
     * @throws UsageException when the output would take the place of one of them
     */
    EarlierEditions(DisclosurePolicy policy, ProjectHome home, Path output, Notices notices) {
        for (NamedEdition named : policy.earlierEditions()) {
            Optional<Path> folder = findFolder(named, home);
            if (folder.isEmpty()) {
                notices.add(NoticeCode.RUN_MISSING, named.named(), named.folder());
                continue;
            }
            if (new CasePlace(folder.get()).isReplacedBy(output)) {
                throw new UsageException(Message.of("gate.output-is-earlier", output.toString(), named.folder()));
            }
            PublishedRun.read(folder.get(), notices)
                    .filter(edition -> hasThreshold(edition, policy, named, notices))
                    .ifPresent(edition -> editions.add(new Read(named, edition, sha256(folder.get()))));
        }
        if (editions.size() < policy.earlierEditions().size() && !notices.hasErrors()) {
            // The run would go on as if one that is out were not.
            throw new IllegalStateException("earlier editions must be read or be refused, was neither");
        }
    }

    private static Optional<Path> findFolder(NamedEdition named, ProjectHome home) {
        try {
            return Optional.of(home.folder().resolve(named.folder())).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What one edition keeps to itself under a lower limit, another could not keep under a higher one. */
    private static boolean hasThreshold(
            PublishedEdition edition, DisclosurePolicy policy, NamedEdition named, Notices notices) {
        int threshold = edition.about().threshold();
        if (threshold != policy.threshold()) {
            Message expected = Message.of("expected.same-threshold", policy.threshold(), threshold);
            notices.add(NoticeCode.BAD_VALUE, named.named(), named.folder(), expected);
        }
        return threshold == policy.threshold();
    }

    private static String sha256(Path folder) {
        try {
            return RunFolder.sha256(folder.resolve(ManifestForm.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the new edition names them. */
    List<PublicDescription.Earlier> describe() {
        return editions.stream()
                .map(read -> new PublicDescription.Earlier(
                        read.edition().about().title(),
                        read.edition().about().date(),
                        read.edition().about().rung(),
                        read.sha256()))
                .toList();
    }

    /**
     * What they all print, over the cells of the present case.
     *
     * @throws GateRefusedException when one counts children whom the case does not have
     */
    List<KnownSum> listSums(CaseShape shape) {
        List<KnownSum> sums = new ArrayList<>();
        for (Read read : editions) {
            sums.addAll(earlier(read.edition())
                    .findSums(shape)
                    .orElseThrow(() -> new GateRefusedException(
                            Message.of("gate.earlier-editions", read.named().folder()))));
        }
        return sums.stream().distinct().toList();
    }

    /** The areas and rules of them all, which their readers may ask about in the new edition, too. */
    Interest interest(CaseShape shape) {
        List<Interest> each = editions.stream()
                .map(read -> earlier(read.edition()).interest(shape))
                .toList();
        return new Interest(
                each.stream().flatMap(one -> one.areas().stream()).distinct().toList(),
                each.stream()
                        .flatMap(one -> one.forecasts().stream())
                        .distinct()
                        .toList());
    }

    private static EarlierEdition earlier(PublishedEdition edition) {
        return new EarlierEdition(
                edition.areas(),
                edition.about().rules(),
                edition.numbers().stream()
                        .map(number -> printed(number, edition))
                        .toList());
    }

    private static Printed printed(PublishedNumber number, PublishedEdition edition) {
        PublicArea area = edition.listAreas(number.view()).stream()
                .filter(one -> one.area().equals(number.area()))
                .findFirst()
                .orElseThrow();
        return new Printed(
                number.measure(),
                area,
                number.rule().flatMap(edition.about()::findRule),
                number.firstYear(),
                number.lastYear(),
                number.gmfcs(),
                number.value());
    }
}
