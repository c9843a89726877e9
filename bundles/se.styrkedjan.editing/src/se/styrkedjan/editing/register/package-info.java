/** What is done with cases of a register for good. */
package se.styrkedjan.editing.register;
