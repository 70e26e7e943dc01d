package org.otonari.casefile;

/** Somebody removed the document in the meantime. */
public class DocumentGone extends RuntimeException {

    DocumentGone() {
        super("The document was removed");
    }
}
