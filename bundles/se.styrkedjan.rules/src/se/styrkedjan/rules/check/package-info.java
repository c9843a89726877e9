/** Rules over a plan, one class each, and what they find. */
package se.styrkedjan.rules.check;
