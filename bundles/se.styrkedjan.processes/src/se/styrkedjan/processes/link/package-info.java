/** What steps and processes lead to: goals, indicators, risks and controls in a list beside the map. */
package se.styrkedjan.processes.link;
