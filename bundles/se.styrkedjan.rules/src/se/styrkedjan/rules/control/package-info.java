/** What follows from risks and the controls that meet them. */
package se.styrkedjan.rules.control;
