/** Operations that put right what the rules have found. */
package se.styrkedjan.editing.fix;
