/** The process that asks what shall become of something late. */
@org.jspecify.annotations.NullMarked
package org.otonari.escalation.process;
