/** Otonari: pairs newcomers with neighbours and keeps every promise made on the way. */
@org.jspecify.annotations.NullMarked
package org.otonari;
