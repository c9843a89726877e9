/** Who meets where and what has been agreed: a collaboration map as a table. */
package se.styrkedjan.processes.collaboration;
