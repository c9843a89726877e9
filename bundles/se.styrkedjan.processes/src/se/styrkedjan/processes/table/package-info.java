/** The step table: a process read and edited without its picture. */
package se.styrkedjan.processes.table;
