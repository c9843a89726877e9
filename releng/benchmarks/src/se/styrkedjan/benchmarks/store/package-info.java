/** How long the store takes, with a few documents and with as many as a large city has. */
package se.styrkedjan.benchmarks.store;
