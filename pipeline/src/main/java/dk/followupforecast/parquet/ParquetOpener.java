package dk.followupforecast.parquet;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.CellText;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterHeader;
import dk.followupforecast.register.RegisterLayout;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Opens Parquet files: their columns and row groups stand at their end. */
public final class ParquetOpener implements FormOpener {

    /** Rows of a slice at the least: a second's work of one thread. */
    private static final long ROWS_OF_SLICE = 1_000_000;

    /** As many as of text; those within others are columns of their own. */
    private static final int MOST_COLUMNS = 1000;

    /** Of which the libraries are there. */
    private static final Set<CompressionCodecName> READ_PACKINGS = EnumSet.of(
            CompressionCodecName.UNCOMPRESSED,
            CompressionCodecName.SNAPPY,
            CompressionCodecName.GZIP,
            CompressionCodecName.ZSTD);

    private final RegisterStore store;

    public ParquetOpener(RegisterStore store) {
        this.store = store;
    }

    @Override
    public Optional<RegisterFile> open(String name, String location, long bytes, Notices notices) {
        SourcePosition file = SourcePosition.ofFile(name);
        try (ParquetFileReader reader = ParquetForm.open(location, store)) {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            List<String> headers =
                    schema.getFields().stream().map(Type::getName).toList();
            if (!hasGoodNames(schema, file, notices)) {
                return Optional.empty();
            }
            checkExtents(reader.getRowGroups(), bytes);
            Optional<CompressionCodecName> unread = findUnreadPacking(reader.getRowGroups());
            if (unread.isPresent()) {
                notices.add(NoticeCode.PARQUET_PACKING, file, "", unread.get().name());
                return Optional.empty();
            }
            List<Long> cuts = listCuts(reader.getRowGroups());
            return RegisterHeader.read(file, ',', headers, notices)
                    .filter(layout -> hasReadableTypes(layout, schema, file, notices))
                    .map(layout -> new RegisterFile(name, location, bytes, new ParquetForm(), layout, cuts));
        } catch (IOException | RuntimeException e) {
            // Its own words might repeat what stands in the file.
            notices.add(NoticeCode.NOT_PARQUET, file, "");
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            notices.add(NoticeCode.UNPACKS_TOO_LARGE, file, "");
            return Optional.empty();
        }
    }

    /** As for text: no name is repeated anywhere as long as one may be a person number. */
    private static boolean hasGoodNames(MessageType schema, SourcePosition file, Notices notices) {
        CellText texts = new CellText(StandardCharsets.UTF_8);
        Set<RowFault> faults = EnumSet.noneOf(RowFault.class);
        for (String[] path : schema.getPaths()) {
            for (String part : path) {
                byte[] name = part.getBytes(StandardCharsets.UTF_8);
                texts.findFault(name, 0, name.length).ifPresent(faults::add);
            }
        }
        if (faults.remove(RowFault.PERSON_NUMBER)) {
            notices.add(NoticeCode.PERSON_NUMBER, file, "");
            return false;
        }
        if (!faults.isEmpty()) {
            notices.add(NoticeCode.CONTROL_CHARACTERS, file, "", 1, Message.of("register.always-refused"));
            return false;
        }
        int columns = schema.getColumns().size();
        if (columns > MOST_COLUMNS) {
            notices.add(NoticeCode.TOO_MANY_COLUMNS, file, "", columns, MOST_COLUMNS);
        }
        return columns <= MOST_COLUMNS;
    }

    private static boolean hasReadableTypes(
            RegisterLayout layout, MessageType schema, SourcePosition file, Notices notices) {
        boolean good = true;
        for (RegisterColumn column : layout.columnOf().keySet()) {
            Type type = schema.getType(layout.place(column));
            if (!ValueKind.canRead(type, column)) {
                notices.add(NoticeCode.COLUMN_OF_OTHER_TYPE, file.inColumn(type.getName()), type.getName());
                good = false;
            }
        }
        return good;
    }

    /** Memory is taken for as many bytes as a column says it has, before any is read. */
    private static void checkExtents(List<BlockMetaData> groups, long bytes) throws IOException {
        for (BlockMetaData group : groups) {
            for (ColumnChunkMetaData column : group.getColumns()) {
                long from = column.getStartingPos();
                long size = column.getTotalSize();
                if (from < 0 || size < 0 || from > bytes || size > bytes - from) {
                    throw new IOException("a column must lie within the file");
                }
            }
        }
    }

    private static Optional<CompressionCodecName> findUnreadPacking(List<BlockMetaData> groups) {
        return groups.stream()
                .flatMap(group -> group.getColumns().stream())
                .map(ColumnChunkMetaData::getCodec)
                .filter(codec -> !READ_PACKINGS.contains(codec))
                .findFirst();
    }

    private static List<Long> listCuts(List<BlockMetaData> groups) {
        List<Long> cuts = new ArrayList<>();
        long rows = 0;
        for (int group = 0; group < groups.size(); group++) {
            rows += groups.get(group).getRowCount();
            if (rows >= ROWS_OF_SLICE || group == groups.size() - 1) {
                cuts.add(group + 1L);
                rows = 0;
            }
        }
        return cuts.isEmpty() ? List.of(0L) : cuts;
    }
}
