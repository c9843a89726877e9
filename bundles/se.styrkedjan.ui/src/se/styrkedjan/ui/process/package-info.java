/** How editors of process documents are opened, whichever bundle they come from. */
package se.styrkedjan.ui.process;
