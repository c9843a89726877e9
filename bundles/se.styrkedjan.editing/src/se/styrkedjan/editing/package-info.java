/** Work on one document: operations, undo, save. */
package se.styrkedjan.editing;
