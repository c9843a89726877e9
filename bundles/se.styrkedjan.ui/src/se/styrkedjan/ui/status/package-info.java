/** How a status is shown and chosen: always symbol and word. */
package se.styrkedjan.ui.status;
