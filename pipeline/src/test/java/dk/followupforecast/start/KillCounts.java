package dk.followupforecast.start;

/** What was found after how many kills. */
final class KillCounts {

    private int oldRuns;
    private int newRuns;
    private int midway;
    private int tooLate;

    /**
     * @param isNew whether the output is the run that was killed
     * @param leftOver whether it had begun to write and left something to clear
     * @param ended whether it had ended before it could be killed
     */
    void count(boolean isNew, boolean leftOver, boolean ended) {
        oldRuns += isNew ? 0 : 1;
        newRuns += isNew ? 1 : 0;
        midway += leftOver ? 1 : 0;
        tooLate += ended ? 1 : 0;
    }

    void add(KillCounts other) {
        oldRuns += other.oldRuns;
        newRuns += other.newRuns;
        midway += other.midway;
        tooLate += other.tooLate;
    }

    int kills() {
        return oldRuns + newRuns;
    }

    int oldRuns() {
        return oldRuns;
    }

    int newRuns() {
        return newRuns;
    }

    int midway() {
        return midway;
    }

    @Override
    public String toString() {
        return kills() + " kills: " + oldRuns + " left the old run, " + newRuns + " the new one; " + midway
                + " met the program writing; " + tooLate + " came after its end";
    }
}
