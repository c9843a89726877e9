/** The place Processer: all processes and maps at the left. */
package se.styrkedjan.processes.navigator;
