/** The internal control of a plan: risks with their matrix, controls with their results, and the documents of both. */
package se.styrkedjan.forms.control;
