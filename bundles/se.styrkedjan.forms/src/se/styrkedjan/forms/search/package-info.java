/** Finding anything in plans. */
package se.styrkedjan.forms.search;
