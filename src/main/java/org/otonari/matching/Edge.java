package org.otonari.matching;

/**
 * A pair that no hard filter rules out.
 *
 * @param participant place in the list of participants
 * @param volunteer place in the list of volunteers
 * @param score points shown to people
 * @param worth what the arrangement adds up: the score first, with priority and waiting time worked in
 */
record Edge(int participant, int volunteer, int score, long worth) {}
