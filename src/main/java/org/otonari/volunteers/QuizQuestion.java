package org.otonari.volunteers;

import java.util.Locale;

/** What a neighbour must know before somebody is entrusted to them (domain.md §2.2), in the order in which it is asked. */
public enum QuizQuestion {
    /** Boundaries. */
    MONEY(1),
    /** Confidentiality. */
    SECRETS(2),
    /** Emergencies. */
    DANGER(0),
    /** No solicitation. */
    SELLING(1),
    /** Legal advice is for those who hold a licence. */
    LAW(2),
    /** How often both sides are asked how they are. */
    SURVEYS(0);

    /** So many choices has each question. */
    public static final int CHOICES = 3;

    private final int right;

    QuizQuestion(int right) {
        this.right = right;
    }

    /** Index of the right choice. */
    int right() {
        return right;
    }

    /** Key of the question. */
    public String key() {
        return "volunteers.quiz." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of one choice, counted from 0. */
    public String choiceKey(int choice) {
        return key() + "." + (choice + 1);
    }

    /** Key of the reason why the right choice is right. */
    public String whyKey() {
        return key() + ".why";
    }
}
