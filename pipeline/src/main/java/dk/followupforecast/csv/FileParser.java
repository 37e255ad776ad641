package dk.followupforecast.csv;

import dk.followupforecast.source.SourceFile;
import java.nio.charset.Charset;
import java.util.List;

/** Parses files of delimited text: here one after the other, or on machines that share the work. */
@FunctionalInterface
public interface FileParser {

    /** One after the other, in this thread. */
    FileParser HERE = (files, charset) ->
            files.stream().map(file -> ParsedFile.of(file, charset)).toList();

    /** The files parsed, in their order. */
    List<ParsedFile> parse(List<SourceFile> files, Charset charset);
}
