/** How good a layout is, in figures. */
package se.styrkedjan.diagram.layout.quality;
