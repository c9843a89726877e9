/** How long documents take to read and to write. */
package se.styrkedjan.benchmarks.document;
