/** Copies of unsaved work, offered after a crash. */
package se.styrkedjan.editing.recovery;
