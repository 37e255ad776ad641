import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A register counted as one writes it down who asks no more of Spark: its own reader, no setting changed. What a start of
 * the program is measured against; {@code pipeline/bench/registers} compiles and starts it.
 */
public final class SparkDefaults {

    private SparkDefaults() {}

    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().master("local[*]").getOrCreate();
        List<Row> counts = spark.read()
                .option("header", true)
                .csv(arguments[0])
                .groupBy(
                        col("municipality"),
                        col("hospital"),
                        year(col("birth_date").cast("date")).as("birth_year"),
                        col("gmfcs"))
                .count()
                .collectAsList();
        long children = counts.stream().mapToLong(row -> row.getLong(4)).sum();
        System.out.println("children " + children);
        System.out.println("groups " + counts.size());
        spark.stop();
    }
}
