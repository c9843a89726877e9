/** What tools of a specification do, as operations on model and views in one step. */
package se.styrkedjan.diagram.tool;
