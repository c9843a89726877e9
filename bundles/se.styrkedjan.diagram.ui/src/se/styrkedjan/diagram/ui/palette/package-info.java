/** The tools beside the canvas: picked by mouse, by key, or dragged to their place. */
package se.styrkedjan.diagram.ui.palette;
