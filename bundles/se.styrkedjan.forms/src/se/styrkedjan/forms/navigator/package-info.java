/** The steering chain of a plan as a tree. */
package se.styrkedjan.forms.navigator;
