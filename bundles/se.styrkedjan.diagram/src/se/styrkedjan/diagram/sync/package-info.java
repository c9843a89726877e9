/** Keeps views in step with the model: which there are, and how they look. */
package se.styrkedjan.diagram.sync;
