package dk.followupforecast.annex.document;

/** What can stand below a heading. */
public sealed interface Block permits Paragraph, Bullets, Callout, KeyFigures, Figure, Table {}
