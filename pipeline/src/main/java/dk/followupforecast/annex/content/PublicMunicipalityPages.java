package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.stream.Stream;

/** A public page for each municipality: what of it is public, the region's picture, and why there is no more. */
public final class PublicMunicipalityPages {

    private PublicMunicipalityPages() {}

    /** One page for every municipality, reported or not; none where there is no such view. */
    public static List<MunicipalityPage> list(PublicPublication publication, Texts texts, RunIdentity identity) {
        return publication.listAreas(View.MUNICIPALITY).stream()
                .flatMap(area -> Stream.concat(area.members().stream(), area.silent().stream()))
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .distinct()
                .sorted(DanishOrder.OF_AREAS)
                .map(area -> new MunicipalityPage(area.fileName(), document(publication, texts, identity, area)))
                .toList();
    }

    private static Document document(PublicPublication publication, Texts texts, RunIdentity identity, Area area) {
        PublicWords words = new PublicWords(publication, texts, List.of());
        return new Document(
                texts.language(),
                words.say("municipality.title", area.name()),
                PublicAnnex.subtitle(publication.about(), texts),
                words.say("public.municipality.description", area.name()),
                publication.about().date(),
                Markings.ofPublic(texts),
                Identities.inWords(identity, texts),
                new PublicMunicipalityContent(words, area).sections(),
                true);
    }
}
