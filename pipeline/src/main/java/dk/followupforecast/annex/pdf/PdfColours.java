package dk.followupforecast.annex.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the colours of a document mean, as PDF/A wants it said: the JDK's profile of sRGB, packed once for all documents. */
final class PdfColours {

    private static final String NAME = "sRGB IEC61966-2.1";

    /** Red, green and blue. */
    private static final int CHANNELS = 3;

    /** Where an ICC profile names its primary platform, in four bytes; zeros name none (ICC.1:2010, 7.2.10). */
    private static final int PLATFORM = 40;

    private final byte[] packed = Packed.of(profile());

    /** Without the name of the platform it is for, which differs from JDK to JDK. */
    private static byte[] profile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
        return profile;
    }

    /** By hand: PDFBox would read and pack the profile anew for each document, and put the platform back. */
    void addTo(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setInt(COSName.N, CHANNELS);
        Packed.put(packed, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary(profile));
        intent.setInfo(NAME);
        intent.setOutputCondition(NAME);
        intent.setOutputConditionIdentifier(NAME);
        intent.setRegistryName("http://www.color.org");
        pdf.getDocumentCatalog().addOutputIntent(intent);
    }

    private static COSDictionary dictionary(COSStream profile) {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
