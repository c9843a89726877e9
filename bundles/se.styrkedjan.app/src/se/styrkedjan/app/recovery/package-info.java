/** Unsaved work that a crash has left behind: found at the start, offered, restored or discarded. */
package se.styrkedjan.app.recovery;
