/** The outbox as a page. */
@org.jspecify.annotations.NullMarked
package org.otonari.notify.ui;
