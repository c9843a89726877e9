/** Writing names where they stand. */
package se.styrkedjan.diagram.ui.naming;
