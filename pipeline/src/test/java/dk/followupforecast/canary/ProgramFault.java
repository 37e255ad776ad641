package dk.followupforecast.canary;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.LocalStore;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterForm;
import dk.followupforecast.register.RegisterLayout;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.register.RegisterSlice;
import dk.followupforecast.register.RowSink;
import dk.followupforecast.register.SliceResult;
import dk.followupforecast.register.SliceStart;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.spark.SparkEngine;
import dk.followupforecast.spark.SparkStart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fault of the program among rows, as nobody has found one yet: its words repeat a value. */
final class ProgramFault {

    /** Reads no row: it fails as a conversion of a value does, and so does what caused it. */
    private record FailingForm() implements RegisterForm {

        @Override
        public boolean isCutAtBytes() {
            return false;
        }

        @Override
        public String charset() {
            return "UTF-8";
        }

        @Override
        public SliceResult read(RegisterSlice slice, RegisterPlan plan, RowSink sink) {
            NumberFormatException cause = new NumberFormatException("For input string: " + CanaryRegisters.VALUE);
            cause.addSuppressed(new IllegalStateException(CanaryRegisters.PERSON));
            throw new IllegalArgumentException(CanaryRegisters.VALUE, cause);
        }
    }

    private ProgramFault() {}

    /** @return 1, as the program ends after such a fault, whose trace is printed as {@code --debug} does */
    static int happenAmongRows(String engineName) {
        RegisterFile file = new RegisterFile(
                "r.csv",
                "r.csv",
                1,
                new FailingForm(),
                new RegisterLayout(',', List.of(), Map.of(RegisterColumn.PERSON_ID, 0)),
                List.of(1L));
        RegisterSlice slice = new RegisterSlice(0, 0, 0, 1, SliceStart.OUTSIDE_QUOTES);
        try (RegisterEngine engine = engine(engineName)) {
            engine.scan(plan(file), List.of(slice), false);
            return 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
            return 1;
        }
    }

    private static RegisterEngine engine(String name) {
        return name.equals("spark")
                ? new SparkEngine(SparkStart.begun(Optional.empty()), Progress.UNSEEN)
                : new LocalEngine(1);
    }

    private static RegisterPlan plan(RegisterFile file) {
        Notices notices = new Notices();
        AreaIndex areas = new AreaIndex(Reference.read(ProjectHome.find(), new SourceFiles(notices), notices)
                .areas());
        return new RegisterPlan(List.of(file), new LocalStore(), RegisterPolicy.STRICT, areas, "UTF-8", 1);
    }
}
