/** A published document as values, before it becomes a plan. */
package se.styrkedjan.interchange.published;
