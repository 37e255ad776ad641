package dk.followupforecast.synthesis;

/** One child after another of a register, in the same object: to make one for each would cost most of the time. */
public final class InventedChild {

    private static final long LOW = 0xFFFFFFFFL;

    private final long seed;
    private final PersonIds ids;
    private final WeightedDraw levels;
    private final WeightedDraw places;

    private long child;
    private int birthDay;
    private int level;
    private int place;

    InventedChild(InventedRegister register) {
        this.seed = register.seed();
        this.ids = new PersonIds(seed);
        this.levels = InventedRegister.levels();
        this.places = register.placeDraw();
    }

    /** @param child its number, from 0 */
    public void moveTo(long child) {
        this.child = child;
        long first = Chance.at(seed, 2 * child);
        birthDay = BirthDays.draw(first >>> 32);
        level = levels.draw(first & LOW);
        place = places.draw(Chance.at(seed, 2 * child + 1) >>> 32);
    }

    /** Writes the pseudonym, {@value PersonIds#LENGTH} ASCII letters. */
    public void writePersonId(byte[] into, int at) {
        ids.write(child, into, at);
    }

    /** Bytes of a pseudonym. */
    public static int personIdLength() {
        return PersonIds.LENGTH;
    }

    /** The day of birth, as its number among the days on which children are born. */
    int birthDay() {
        return birthDay;
    }

    /** The day of birth, in days since 1 January 1970. */
    public int birthEpochDay() {
        return BirthDays.epochDay(birthDay);
    }

    /** The GMFCS level's ordinal. */
    public int level() {
        return level;
    }

    /** The number of the place among the register's. */
    public int place() {
        return place;
    }
}
