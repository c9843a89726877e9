/** Printing of maps, with pages to look at first. */
package se.styrkedjan.diagram.ui.print;
