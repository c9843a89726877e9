/** Stable identity of the elements of the model. */
package se.styrkedjan.model.identity;
