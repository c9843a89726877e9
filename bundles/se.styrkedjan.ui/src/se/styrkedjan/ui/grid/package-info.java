/** A table edited in place, by keyboard alone if wanted. */
package se.styrkedjan.ui.grid;
