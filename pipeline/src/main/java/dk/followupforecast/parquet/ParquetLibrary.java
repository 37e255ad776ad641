package dk.followupforecast.parquet;

/** Whether Parquet's jars are on the class path: they stand in a folder of their own, and not every start needs them. */
public final class ParquetLibrary {

    private ParquetLibrary() {}

    public static boolean isThere() {
        return has("org.apache.parquet.hadoop.ParquetWriter") && has("org.apache.hadoop.conf.Configuration");
    }

    /** By name: a class that mentions the library could not be loaded without it. */
    private static boolean has(String type) {
        try {
            Class.forName(type, false, ParquetLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
