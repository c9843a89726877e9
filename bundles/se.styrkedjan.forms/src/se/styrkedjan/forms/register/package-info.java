/** Views, complaints and deviations. */
package se.styrkedjan.forms.register;
