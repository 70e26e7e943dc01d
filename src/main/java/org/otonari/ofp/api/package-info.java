/** Applications from the organisation's web site, bots and other programs. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.api;
