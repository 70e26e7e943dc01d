/** A case on one page, a card for each subject. */
@org.jspecify.annotations.NullMarked
package org.otonari.inbox.casepage;
