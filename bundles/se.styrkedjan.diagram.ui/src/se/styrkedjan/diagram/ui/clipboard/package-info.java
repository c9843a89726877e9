/** Copies of parts of a flow, within a process and from one to another. */
package se.styrkedjan.diagram.ui.clipboard;
