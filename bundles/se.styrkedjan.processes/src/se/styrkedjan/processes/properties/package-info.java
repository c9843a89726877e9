/** What there is to say of a process and of the element chosen in it. */
package se.styrkedjan.processes.properties;
