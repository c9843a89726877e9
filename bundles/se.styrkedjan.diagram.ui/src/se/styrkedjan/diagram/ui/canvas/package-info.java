/** The canvas: GEF's viewer with parts for views, light figures for where they are, and one painter for how they look. */
package se.styrkedjan.diagram.ui.canvas;
