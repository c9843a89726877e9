/** What is missing or wrong, leading to its place. */
package se.styrkedjan.forms.problems;
