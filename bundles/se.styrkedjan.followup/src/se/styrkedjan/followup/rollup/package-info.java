/** How goals are fulfilled over all units, down to where each figure comes from. */
package se.styrkedjan.followup.rollup;
