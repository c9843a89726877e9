/** Two versions of a process compared: on the map, and as a list. */
package se.styrkedjan.diagram.ui.compare;
