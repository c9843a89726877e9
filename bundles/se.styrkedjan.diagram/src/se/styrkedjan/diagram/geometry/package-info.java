/** Whole-pixel geometry of diagrams, y downwards. */
package se.styrkedjan.diagram.geometry;
