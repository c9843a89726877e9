/** Consequences in the domain that follow an operation. */
package se.styrkedjan.editing.behaviours;
