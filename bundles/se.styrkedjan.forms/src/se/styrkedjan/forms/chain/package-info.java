/** The steering chain of a plan as a tree: filter, painting, verbs and moving. */
package se.styrkedjan.forms.chain;
