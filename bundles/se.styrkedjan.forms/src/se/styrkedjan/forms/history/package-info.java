/** Revisions of a document, what changed between them, and restoring one. */
package se.styrkedjan.forms.history;
