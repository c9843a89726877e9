/** Merging what two people have saved, element by element and feature by feature. */
package se.styrkedjan.editing.merge;
