/** A diagram as a list of marks in paint order, the same for screen, SVG, PDF and PNG. */
package se.styrkedjan.diagram.picture;
