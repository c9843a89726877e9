/** Paints pictures on the screen: visible parts only, details by zoom. */
package se.styrkedjan.diagram.ui.paint;
