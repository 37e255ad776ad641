package dk.followupforecast.parquet;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/** Stands where Parquet asks what a row is to become: nothing, since values are read column by column. */
final class NoConverter extends GroupConverter {

    private static final class NoValue extends PrimitiveConverter {
        /** A column within a group has a group for its parent only; Parquet asks each by its place. */
        @Override
        public GroupConverter asGroupConverter() {
            return new NoConverter();
        }
    }

    @Override
    public Converter getConverter(int field) {
        return new NoValue();
    }

    @Override
    public void start() {
        // nothing is made
    }

    @Override
    public void end() {
        // nothing is made
    }
}
