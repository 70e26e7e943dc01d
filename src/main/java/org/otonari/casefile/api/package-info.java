/** Cases for other programs, readable by whoever may read them here. */
@org.jspecify.annotations.NullMarked
package org.otonari.casefile.api;
