/** A diagram that is open: its views, looks and tools, kept in step with the model. */
package se.styrkedjan.diagram.live;
