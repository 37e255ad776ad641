package dk.followupforecast.register;

import java.io.IOException;

/** A packed file holds far more than any register of its size could, or than there is memory for. */
public final class UnpackedTooLargeException extends IOException {}
