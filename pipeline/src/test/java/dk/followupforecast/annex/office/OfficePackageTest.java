package dk.followupforecast.annex.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;

/** What a library that knows the format finds in a file. */
class OfficePackageTest {

    private static final String DRAWING = "xl/drawings/drawing1.xml";

    private static OfficePackage sample() {
        OfficePackage parts = new OfficePackage();
        parts.relate("", "officeDocument", DRAWING);
        parts.add(DRAWING, "officedocument.drawing+xml", new Xml().open("a").close());
        parts.relate(DRAWING, "image", "xl/media/image1.png");
        parts.addPng("xl/media/image1.png", new byte[] {1, 2, 3});
        parts.describe(new FileDescription("Title & more", "", "What it is", "da-DK", "2024-06-03T00:00:00Z", ""));
        return parts;
    }

    @Test
    void partsHaveTheirTypesAndRelations() throws Exception {
        try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(sample().toBytes()))) {
            PackagePartName name = PackagingURIHelper.createPartName("/" + DRAWING);
            PackagePart drawing = read.getPart(name);
            assertEquals("application/vnd.openxmlformats-officedocument.drawing+xml", drawing.getContentType());
            PackagePart picture = drawing.getRelatedPart(drawing.getRelationship("rId1"));
            assertEquals("/xl/media/image1.png", picture.getPartName().getName());
            assertEquals("image/png", picture.getContentType());
            assertEquals(3, picture.getInputStream().readAllBytes().length);
        }
    }

    @Test
    void descriptionNamesWhatItHoldsAndNobody() throws Exception {
        try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(sample().toBytes()))) {
            var properties = read.getPackageProperties();
            assertEquals(Optional.of("Title & more"), properties.getTitleProperty());
            assertEquals(Optional.empty(), properties.getSubjectProperty());
            assertEquals(Optional.empty(), properties.getCreatorProperty());
            assertEquals(
                    "2024-06-03T00:00:00Z",
                    properties.getCreatedProperty().orElseThrow().toInstant().toString());
        }
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        OfficePackage parts = sample();
        assertThrows(IllegalArgumentException.class, () -> parts.addPng("xl/media/image1.png", new byte[0]));
    }

    @Test
    void samePartsGiveTheSameBytes() {
        assertEquals(
                new String(sample().toBytes(), StandardCharsets.ISO_8859_1),
                new String(sample().toBytes(), StandardCharsets.ISO_8859_1));
    }
}
