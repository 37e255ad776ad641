package org.rapaio.jupyter.kernel.channels;

import java.util.concurrent.CountDownLatch;

/**
 * Stands in the place of the kernel's class of this name, being found first on the class path, since with the kernel's own
 * (3.0.1) a notebook now and then waits for ever after its start. That one says that it is running only after it has
 * started: where the new thread looks before that, it ends at once. And it takes messages as soon as it has started, before
 * the kernel has anything to answer them with: the first one is lost, or ends the thread. This one is running from the
 * beginning, and waits until all is ready.
 */
public final class LoopThread extends Thread {

    private static final CountDownLatch READY = new CountDownLatch(1);

    private final long sleepMillis;
    private final Runnable body;
    private volatile boolean running = true;

    public LoopThread(String name, long sleepMillis, Runnable body) {
        super(name);
        this.sleepMillis = sleepMillis;
        this.body = body;
    }

    /** Lets all threads begin; messages that have come meanwhile are waiting for them. */
    public static void begin() {
        READY.countDown();
    }

    @Override
    public void run() {
        try {
            READY.await();
            while (running) {
                body.run();
                Thread.sleep(sleepMillis);
            }
        } catch (InterruptedException e) {
            running = false;
        } catch (RuntimeException e) {
            if (running) {
                e.printStackTrace();
                // A kernel that is gone is noticed; one that does not answer is waited for.
                Runtime.getRuntime().halt(1);
            }
        }
    }

    /** Lets the turn that is under way be the last. */
    public void shutdown() {
        running = false;
    }
}
