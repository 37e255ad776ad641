package dk.followupforecast.command;

/** What the program tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int WRONG_USAGE = 2;
    static final int INPUT_REFUSED = 3;
    static final int GATE_REFUSED = 4;
    static final int OUTPUT_FAILED = 5;

    private ExitCode() {}
}
