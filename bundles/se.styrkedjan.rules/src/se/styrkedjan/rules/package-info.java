/** What is right and wrong in a plan: rules, their findings and the words for them. */
package se.styrkedjan.rules;
