package dk.followupforecast.casefile;

import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.reference.HospitalAreas;
import dk.followupforecast.source.SourceFiles;

/** What {@code input/reference} says about places. */
public record Reference(AreaRegister areas, HospitalAreas hospitalAreas) {

    public static Reference read(ProjectHome home, SourceFiles files, Notices notices) {
        return new ReferenceReader(home, files, notices).read();
    }
}
