package dk.followupforecast.register;

import dk.followupforecast.vocabulary.View;

/** The readers of the columns that make up a cohort, for one slice; they remember spellings and serve one thread. */
public final class ColumnReaders {

    private final ValueReader municipality;
    private final ValueReader hospital;
    private final BirthReader birth;
    private final ValueReader gmfcs;

    public ColumnReaders(RegisterPlan plan, RegisterLayout layout, CellText texts) {
        this.municipality = ValueReader.area(View.MUNICIPALITY, plan.areas(), texts);
        this.hospital = ValueReader.area(View.HOSPITAL, plan.areas(), texts);
        this.birth = new BirthReader(layout.has(RegisterColumn.BIRTH_DATE), plan.policy(), texts);
        this.gmfcs = ValueReader.gmfcs(texts);
    }

    public ValueReader municipality() {
        return municipality;
    }

    public ValueReader hospital() {
        return hospital;
    }

    public BirthReader birth() {
        return birth;
    }

    public ValueReader gmfcs() {
        return gmfcs;
    }
}
