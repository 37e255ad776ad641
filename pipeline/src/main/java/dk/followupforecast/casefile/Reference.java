package dk.followupforecast.casefile;

import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.reference.HospitalAreas;

/** What {@code input/reference} says about places. */
public record Reference(AreaRegister areas, HospitalAreas hospitalAreas) {}
