/** The session with its recorder, stack of undo and saving, and the workspace that holds the open ones. */
package se.styrkedjan.editing.session;
