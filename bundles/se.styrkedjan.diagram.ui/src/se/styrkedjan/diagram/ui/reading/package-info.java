/** Maps that are only read: an older version of a process as a diagram. */
package se.styrkedjan.diagram.ui.reading;
