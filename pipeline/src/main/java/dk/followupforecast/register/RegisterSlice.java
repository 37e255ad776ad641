package dk.followupforecast.register;

import java.io.Serializable;

/**
 * A part of a file that one task reads: the rows that begin in it.
 *
 * @param place among all slices of the register, from 0; slices of a file follow each other
 * @param file the place of the file in the plan
 * @param from first byte, or first row group of a Parquet file
 * @param to the first byte, or row group, that is no longer part of it
 * @param start whether a quoted value is open where the slice begins
 */
public record RegisterSlice(int place, int file, long from, long to, SliceStart start) implements Serializable {

    RegisterSlice startingAt(SliceStart known) {
        return new RegisterSlice(place, file, from, to, known);
    }
}
