package dk.followupforecast.register;

import java.io.IOException;

/** A packed file holds far more than any register of its size could. */
final class UnpackedTooLargeException extends IOException {}
