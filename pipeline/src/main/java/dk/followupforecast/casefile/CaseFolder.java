package dk.followupforecast.casefile;

import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as it lies on disk: its settings and its extracts, as text not yet understood.
 *
 * @param folder where the case's own rule files are looked for
 * @param settingsFile {@code case.yaml}, or the case where there is none, for notices about what it says or leaves open
 * @param extracts the CSV files with counts, by name
 * @param registers the files with a row a child, by name; not read yet, since they may be large
 * @param wordTemplate the user's own Word file, where the case names one that can be read
 */
public record CaseFolder(
        String name,
        Path folder,
        SourcePosition settingsFile,
        CaseSettings settings,
        List<SourceFile> extracts,
        List<RegisterPart> registers,
        Optional<SourceFile> wordTemplate) {

    private static final String SETTINGS = "case.yaml";

    /**
     * Reads a case.
     *
     * @param path the case's folder, or a single extract
     */
    public static CaseFolder read(Path path, Reference reference, SourceFiles files, Notices notices) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean single = Files.isRegularFile(absolute);
        Path folder = single ? absolute.getParent() : absolute;
        if (PersonNumbers.isIn(nameOf(path))) {
            return refuseName(notices);
        }
        String name = nameOf(path);
        if (!Files.exists(absolute)) {
            notices.add(NoticeCode.MISSING_FILE, SourcePosition.ofFile(path.toString()), path.toString());
        }
        Optional<SourceFile> yaml = single || !Files.exists(folder.resolve(SETTINGS))
                ? Optional.empty()
                : files.read(folder.resolve(SETTINGS), SETTINGS);
        CaseSettings settings = yaml.flatMap(file -> SettingsReader.read(file, name, reference, notices))
                .orElseGet(() -> CaseSettings.none(name));
        List<SourceFile> extracts = new ArrayList<>();
        List<Path> found = single ? List.of(absolute) : listFiles(folder, settings, notices);
        if (found.stream().anyMatch(file -> PersonNumbers.isIn(shownName(folder, file)))) {
            return refuseName(notices);
        }
        List<RegisterPart> registers = new ArrayList<>();
        for (Path file : found) {
            String shown = shownName(folder, file);
            if (RegisterSniffer.isRegister(file)) {
                registers.add(new RegisterPart(shown, file));
            } else {
                files.read(file, shown).ifPresent(extracts::add);
            }
        }
        Optional<SourceFile> template =
                settings.wordTemplate().flatMap(named -> TemplateReader.read(named, folder, files, notices));
        SourcePosition settingsFile = SourcePosition.ofFile(yaml.isPresent() ? SETTINGS : name);
        return new CaseFolder(name, folder, settingsFile, settings, extracts, registers, template);
    }

    /** A name that might be a person number is repeated nowhere. */
    private static CaseFolder refuseName(Notices notices) {
        SourcePosition somewhere = SourcePosition.ofFile("…");
        notices.add(NoticeCode.PERSON_NUMBER_IN_NAME, somewhere, "");
        throw new CaseRefusedException(notices.listAll());
    }

    /** Whether a row is a child in any input, wherever that lies. */
    public boolean hasRegister() {
        return !registers.isEmpty() || settings.registerLocation().isPresent();
    }

    /** The name of the case that lies at a path: the folder's, or the file's without its ending, a packed one's without both. */
    public static String nameOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean single = Files.isRegularFile(absolute);
        Path last = absolute.getFileName();
        String whole = last == null ? "case" : last.toString();
        boolean packed = single && whole.toLowerCase(Locale.ROOT).endsWith(".gz");
        String name = packed ? whole.substring(0, whole.length() - ".gz".length()) : whole;
        int dot = name.lastIndexOf('.');
        return single && dot > 0 ? name.substring(0, dot) : name;
    }

    /** A link that leads to no file, but to nothing, to itself or to a folder, might have been meant for an extract. */
    private static boolean isFileOrLink(Path path) {
        return Files.isRegularFile(path) || Files.isSymbolicLink(path);
    }

    private static String shownName(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> listFiles(Path folder, CaseSettings settings, Notices notices) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> extracts = new ArrayList<>();
        Optional<Path> template = settings.wordTemplate()
                .map(named -> folder.resolve(named.name()).normalize());
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(CaseFolder::isFileOrLink).sorted().toList()) {
                String shown = shownName(folder, file);
                String lower = shown.toLowerCase(Locale.ROOT);
                if (shown.startsWith(".") || shown.contains("/.")) {
                    continue;
                }
                if (!Files.isRegularFile(file)) {
                    notices.add(NoticeCode.LINK_NOT_FOLLOWED, SourcePosition.ofFile(shown), "");
                    continue;
                }
                if (lower.endsWith(".csv") || lower.endsWith(".tsv") || RegisterSniffer.isNamedAsRegister(lower)) {
                    extracts.add(file);
                } else if (!lower.endsWith(".yaml") && !lower.endsWith(".md") && !file.equals(template.orElse(null))) {
                    notices.add(NoticeCode.FILE_NOT_READ, SourcePosition.ofFile(shown), "");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            notices.add(NoticeCode.UNREADABLE_FILE, SourcePosition.ofFile(folder.toString()), "");
        }
        return extracts;
    }
}
