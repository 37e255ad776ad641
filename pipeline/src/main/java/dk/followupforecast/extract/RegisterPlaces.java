package dk.followupforecast.extract;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.RegisterLocation;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.LocalStore;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RemoteStore;
import dk.followupforecast.register.StoreException;
import dk.followupforecast.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files of a case's register and the store that opens them: those of the case folder, or those at the address that the
 * case names.
 */
record RegisterPlaces(RegisterStore store, List<Part> parts) {

    /**
     * A file.
     *
     * @param name as the user knows it: relative to the case folder or to the address
     * @param location as the store knows it
     */
    record Part(String name, String location) {}

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".csv.gz", ".tsv.gz", ".parquet");

    /** Where they are; nothing where they cannot be found, which the notices then tell. */
    static Optional<RegisterPlaces> find(CaseFolder caseFolder, ReadingMeans means, Notices notices) {
        Optional<RegisterLocation> elsewhere = caseFolder.settings().registerLocation();
        if (elsewhere.isEmpty()) {
            return Optional.of(new RegisterPlaces(new LocalStore(), listLocal(caseFolder)));
        }
        if (!caseFolder.registers().isEmpty()) {
            String file = caseFolder.registers().get(0).name();
            notices.add(NoticeCode.REGISTER_IN_TWO_PLACES, elsewhere.get().named(), file);
            return Optional.empty();
        }
        return findElsewhere(elsewhere.get(), means, notices);
    }

    private static List<Part> listLocal(CaseFolder caseFolder) {
        return caseFolder.registers().stream()
                .map(part -> new Part(part.name(), part.path().toAbsolutePath().toString()))
                .toList();
    }

    private static Optional<RegisterPlaces> findElsewhere(
            RegisterLocation location, ReadingMeans means, Notices notices) {
        Optional<RemoteStore> store = means.remote();
        if (store.isEmpty()) {
            tell(location, Message.of("store.not-in-this-start"), notices);
            return Optional.empty();
        }
        try {
            List<Part> parts = list(location.address(), store.get());
            if (parts.isEmpty()) {
                tell(location, Message.of("store.no-register"), notices);
                return Optional.empty();
            }
            return Optional.of(new RegisterPlaces(store.get(), parts));
        } catch (StoreException e) {
            tell(location, e.told(), notices);
        } catch (IOException e) {
            tell(location, Message.of("store.no-answer", e.getClass().getSimpleName()), notices);
        }
        return Optional.empty();
    }

    /** Files that others leave beside, such as {@code _SUCCESS}, begin with a sign that no part of a register begins with. */
    private static List<Part> list(String address, RemoteStore store) throws IOException {
        String root = address.endsWith("/") ? address : address + "/";
        List<Part> parts = new ArrayList<>();
        for (String location : store.list(address)) {
            boolean single = !location.startsWith(root);
            String name = location.substring(single ? location.lastIndexOf('/') + 1 : root.length());
            boolean hidden = name.matches("(.*/)?[._].*");
            if (!hidden && ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                parts.add(new Part(name, location));
            }
        }
        return parts;
    }

    private static void tell(RegisterLocation location, Message why, Notices notices) {
        notices.add(NoticeCode.REGISTER_OUT_OF_REACH, location.named(), location.address(), why);
    }
}
