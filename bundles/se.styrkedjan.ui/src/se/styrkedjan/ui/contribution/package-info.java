/** What other bundles plug into the shell: places, cards of the start page, things to find. */
package se.styrkedjan.ui.contribution;
