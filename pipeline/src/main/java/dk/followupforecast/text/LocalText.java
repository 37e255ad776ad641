package dk.followupforecast.text;

/** One text in every language of the program, as titles of rules and cases are given. */
public record LocalText(String da, String en) {

    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case DA -> da;
            case EN -> en;
        };
    }
}
