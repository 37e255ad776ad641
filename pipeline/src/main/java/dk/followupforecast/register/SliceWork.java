package dk.followupforecast.register;

import java.io.Serializable;

/** Work that an engine does on many items, each where it likes: what it makes is sent back. */
@FunctionalInterface
public interface SliceWork<T extends Serializable, R extends Serializable> extends Serializable {

    R apply(T item);
}
