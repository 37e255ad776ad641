package dk.followupforecast.spark;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import java.util.Optional;
import org.apache.spark.Success$;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Tells of each slice that a task has done, wherever it ran. A task that was done twice, since a machine was lost, is told
 * twice: who shows it knows of how many there are.
 */
final class TaskProgress extends SparkListener {

    /** What Spark calls a task whose result goes to the program and not to other tasks. */
    private static final String BEHIND_SHUFFLE = "ResultTask";

    private final Progress progress;
    private final SliceCount slices;
    private long slicesTold = 0;
    private long rowsTold = 0;
    private Optional<Comparison> comparison = Optional.empty();

    private TaskProgress(Progress progress, SliceCount slices) {
        this.progress = progress;
        this.slices = slices;
    }

    static TaskProgress watch(JavaSparkContext context, Progress progress) {
        SliceCount slices =
                new SliceCount(context.sc().longAccumulator(), context.sc().longAccumulator());
        TaskProgress told = new TaskProgress(progress, slices);
        context.sc().addSparkListener(told);
        return told;
    }

    /** What tasks add to. */
    SliceCount slices() {
        return slices;
    }

    /** From now on slices go before a shuffle, and what comes behind it is one comparison of persons each. */
    synchronized void compareBehindShuffle(int buckets) {
        comparison = Optional.of(new Comparison(buckets));
    }

    synchronized void countSlicesOnly() {
        comparison = Optional.empty();
    }

    /** Spark has summed up what a task has added before it says that the task has ended. */
    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.reason() != Success$.MODULE$) {
            return;
        }
        if (comparison.isPresent() && task.taskType().equals(BEHIND_SHUFFLE)) {
            comparison.get().advance(progress);
            return;
        }
        long slicesDone = slices.slices().value();
        long rowsDone = slices.rows().value();
        if (slicesDone > slicesTold) {
            progress.advance(slicesDone - slicesTold, rowsDone - rowsTold);
            slicesTold = slicesDone;
            rowsTold = rowsDone;
        }
    }

    private static final class Comparison {

        private final int buckets;
        private boolean begun = false;

        Comparison(int buckets) {
            this.buckets = buckets;
        }

        void advance(Progress progress) {
            if (!begun) {
                progress.begin(Stage.COMPARING, buckets);
                begun = true;
            }
            progress.advance(1, 0);
        }
    }
}
