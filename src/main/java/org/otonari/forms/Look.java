package org.otonari.forms;

/**
 * How a field looks where its kind of answer does not say.
 *
 * @param prefix stands before what is typed, such as a currency
 * @param suffix stands after it, such as a unit
 * @param timeLabel of the second half of a date with a time
 */
record Look(Choice choice, Wording prefix, Wording suffix, Wording timeLabel) {

    static final Look PLAIN = new Look(Choice.BY_NUMBER, Wording.NONE, Wording.NONE, Wording.NONE);

    enum Choice {
        BY_NUMBER,
        SEARCHED,
        TAGS
    }

    static Look of(Choice choice) {
        return new Look(choice, Wording.NONE, Wording.NONE, Wording.NONE);
    }
}
