/** Stages and versions of a process. */
package se.styrkedjan.processes.life;
