package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * Where a register lies that is not in the case folder.
 *
 * @param address of a file or a folder, such as {@code hdfs://host/register} or {@code s3a://bucket/register}
 * @param named where the case names it, for notices
 */
public record RegisterLocation(String address, SourcePosition named) {}
