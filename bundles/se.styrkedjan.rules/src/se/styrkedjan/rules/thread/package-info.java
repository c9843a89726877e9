/** The golden thread: what each element is joined to, across plans, processes and registers, and where it is broken. */
package se.styrkedjan.rules.thread;
