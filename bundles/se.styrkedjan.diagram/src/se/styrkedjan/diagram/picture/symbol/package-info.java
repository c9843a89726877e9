/** Symbols of a specification: SVG files read into outlines that stretch to a node. */
package se.styrkedjan.diagram.picture.symbol;
