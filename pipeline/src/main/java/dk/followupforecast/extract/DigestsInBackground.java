package dk.followupforecast.extract;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.FileDigest;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Hashes the files of a register while they are counted: what is read twice at the same time comes from the disk once. */
final class DigestsInBackground implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "register-digest");
        made.setDaemon(true);
        return made;
    });

    private final List<RegisterFile> files;
    private final List<Future<FileDigest>> digests = new ArrayList<>();

    /** @param files of the plan that are to be hashed */
    DigestsInBackground(RegisterPlan plan, List<RegisterFile> files) {
        this.files = files;
        for (RegisterFile file : files) {
            digests.add(thread.submit(() -> FileDigest.of(file, plan.store())));
        }
    }

    /** One a file, in their order; a file that cannot be read is told, and has none. */
    List<FileDigest> list(Notices notices) {
        List<FileDigest> done = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            try {
                done.add(digests.get(at).get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof IOException)) {
                    throw new IllegalStateException(e.getCause());
                }
                SourcePosition file = SourcePosition.ofFile(files.get(at).name());
                notices.add(NoticeCode.UNREADABLE_FILE, file, "");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a register was read", e);
            }
        }
        return done;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
