package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;
import java.util.regex.Pattern;

/**
 * Where a register lies that is not in the case folder.
 *
 * @param address of a file or a folder, such as {@code hdfs://host/register} or {@code s3a://bucket/register}
 * @param named where the case names it, for notices
 */
public record RegisterLocation(String address, SourcePosition named) {

    /** What follows the scheme up to an @, with a colon in it that does not begin a port; keys may hold slashes. */
    private static final Pattern NAME_AND_SECRET = Pattern.compile("://(?![^@/:]*:[0-9]{1,5}/)[^@]*:[^@]*@");

    /** Whether an address says a name and a secret before its host: it would be told in messages and in the manifest. */
    static boolean holdsSecret(String address) {
        return NAME_AND_SECRET.matcher(address).find();
    }
}
