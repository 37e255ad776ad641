package org.rapaio.jupyter.kernel.channels;

/**
 * Stands in the place of the kernel's class of this name, being found first on the class path. The kernel's own (3.0.1)
 * says that it is running only after it has started: where the new thread looks before that, it ends at once, and the
 * notebook waits for a channel that nobody serves. Here it is running from the beginning.
 */
public final class LoopThread extends Thread {

    private final long sleepMillis;
    private final Runnable body;
    private volatile boolean running = true;

    public LoopThread(String name, long sleepMillis, Runnable body) {
        super(name);
        this.sleepMillis = sleepMillis;
        this.body = body;
    }

    @Override
    public void run() {
        try {
            while (running) {
                body.run();
                Thread.sleep(sleepMillis);
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Lets the turn that is under way be the last. */
    public void shutdown() {
        running = false;
    }
}
