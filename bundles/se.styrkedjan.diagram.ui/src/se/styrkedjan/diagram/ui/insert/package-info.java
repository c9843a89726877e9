/** Elements of other documents put on the canvas: dragged there, or chosen by words. */
package se.styrkedjan.diagram.ui.insert;
