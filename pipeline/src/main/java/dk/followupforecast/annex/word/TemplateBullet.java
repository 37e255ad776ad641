package dk.followupforecast.annex.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The sign before each point of a list. */
final class TemplateBullet {

    private TemplateBullet() {}

    /** Gives the file a list with bullets beside those it has, and returns its number. */
    static BigInteger addTo(XWPFDocument file) {
        XWPFNumbering numbering = file.getNumbering() == null ? file.createNumbering() : file.getNumbering();
        CTAbstractNum list = Resource.parse("numbering.xml", NumberingDocument.Factory::parse)
                .getNumbering()
                .getAbstractNumArray(0);
        long free = numbering.getAbstractNums().stream()
                        .mapToLong(
                                one -> one.getCTAbstractNum().getAbstractNumId().longValue())
                        .max()
                        .orElse(-1)
                + 1;
        list.setAbstractNumId(BigInteger.valueOf(free));
        BigInteger abstractNumber = numbering.addAbstractNum(new XWPFAbstractNum(list));
        return numbering.addNum(abstractNumber);
    }
}
