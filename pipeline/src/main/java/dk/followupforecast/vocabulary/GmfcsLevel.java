package dk.followupforecast.vocabulary;

/** Level of the Gross Motor Function Classification System: I walks without limits, V is transported. */
public enum GmfcsLevel {
    I,
    II,
    III,
    IV,
    V
}
