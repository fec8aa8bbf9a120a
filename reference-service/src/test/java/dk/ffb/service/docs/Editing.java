package dk.ffb.service.docs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks documentation tests that write, and so need [DocumentedEditing].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Editing {}
