/** The editor of a diagram: canvas, palette, and what stands around them. */
package se.styrkedjan.diagram.ui.editor;
