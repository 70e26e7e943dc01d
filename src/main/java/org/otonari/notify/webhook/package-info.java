/** Ways out of the house that lead to somebody else's gateway, such as one for LINE or for text messages. */
@org.jspecify.annotations.NullMarked
package org.otonari.notify.webhook;
