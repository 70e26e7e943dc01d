/** The volunteers' own page, and the register that staff read. */
@org.jspecify.annotations.NullMarked
package org.otonari.volunteers.ui;
