/** Makes a plan of the model of a published document. */
package se.styrkedjan.interchange.mapping;
