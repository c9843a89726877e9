/** Turns styles of the specification into looks. */
package se.styrkedjan.diagram.sync.look;
