/** Messages in the reader's language, written with the change they tell of and sent after it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "people", "access", "casefile", "deadlines", "engine", "inbox"})
package org.otonari.notify;
