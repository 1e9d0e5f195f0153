package vn.hoalu.workflow;

import java.util.function.Supplier;

/**
 * The one place that gives optimistic locking, a database deadlock and "task gone" one meaning. Commands from outside
 * go through it, before any transaction is open.
 */
public interface Contention {

    /**
     * Runs the command, again (at most three times in all) where it collided.
     *
     * @throws TaskGone      where the thing is done or held by another person
     * @throws LostRace      where every attempt collided
     * @throws IllegalStateException where a transaction is already open: a retry inside it could not succeed
     */
    <T> T resolve(Supplier<T> command);

    default void resolve(Runnable command) {
        resolve(() -> {
            command.run();
            return true;
        });
    }
}
