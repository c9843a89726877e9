/** The golden thread through what is saved. */
package se.styrkedjan.editing.thread;
