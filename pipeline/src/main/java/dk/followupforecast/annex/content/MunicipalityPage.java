package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Document;

/**
 * What one municipality is told, and the name of its files.
 *
 * @param fileName without an extension, safe for file systems and URLs: {@code 0563-fanoe}
 */
public record MunicipalityPage(String fileName, Document document) {

    public MunicipalityPage {
        if (!fileName.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "fileName must be small ASCII letters, digits and hyphens, was " + fileName);
        }
    }
}
