/** The start of the bundle of the metamodel. */
package se.styrkedjan.model.start;
