/** What the mouse does on the canvas: GEF tools and drag trackers that end in one operation each. */
package se.styrkedjan.diagram.ui.gesture;
