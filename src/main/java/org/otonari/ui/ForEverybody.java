package org.otonari.ui;

/** A page that people without an account see: it speaks every language. All others speak those of staff. */
public interface ForEverybody {}
