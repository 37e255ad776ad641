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

    /** As it stands within a sentence: its first letter small, unless it begins an abbreviation. */
    public String inSentence(Language language) {
        String text = in(language);
        boolean abbreviation = text.length() < 2 || !Character.isLowerCase(text.charAt(1));
        return abbreviation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
