/** Makes a new process. */
package se.styrkedjan.processes.create;
