/** The register's processes: their names, their facts and their service tasks. */
@org.jspecify.annotations.NullMarked
package org.otonari.volunteers.process;
