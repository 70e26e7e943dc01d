package org.otonari;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of paths through a process: time begins anew for each, and what they pass is counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OtonariTest
@ExtendWith(FreshStart.class)
public @interface ProcessTest {}
