package dk.followupforecast.command;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** Reads an option's value. A record and not a lambda: a class-data archive keeps none of an interface as old as this. */
record Converter<T>(Function<String, T> read) implements ITypeConverter<T> {

    @Override
    public T convert(String text) {
        return read.apply(text);
    }
}
