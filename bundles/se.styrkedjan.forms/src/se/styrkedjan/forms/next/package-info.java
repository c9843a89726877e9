/** What is next for a unit, in one glance. */
package se.styrkedjan.forms.next;
