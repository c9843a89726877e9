/** Processes for the field that finds and does everything. */
package se.styrkedjan.processes.search;
