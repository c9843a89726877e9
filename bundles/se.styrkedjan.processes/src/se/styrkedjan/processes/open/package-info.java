/** Opens process documents and makes changes in those that are open. */
package se.styrkedjan.processes.open;
