/** How far an indicator is fulfilled. */
package se.styrkedjan.rules.fulfilment;
