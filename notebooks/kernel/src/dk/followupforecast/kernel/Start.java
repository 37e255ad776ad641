package dk.followupforecast.kernel;

import org.rapaio.jupyter.kernel.MainApp;

/** Starts the kernel, and ends it when the program that started it is gone: otherwise one that was killed leaves it running. */
public final class Start {

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        MainApp.main(arguments);
    }
}
